package main

const (
	a = iota
	b
)

func main() { println(a, b) }

