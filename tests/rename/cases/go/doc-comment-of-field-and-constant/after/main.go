package main

const (
	// Upper is the greatest number.
	Upper = 3
	// Start is below Limit.
	Start = 1
)

func main() { println(Upper, Start) }

