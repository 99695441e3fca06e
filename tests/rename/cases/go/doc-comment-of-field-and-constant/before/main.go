package main

const (
	// Limit is the greatest number.
	Limit = 3
	// Start is below Limit.
	Start = 1
)

func main() { println(Limit, Start) }

