package main

var (
	a, b = 1, 2
	c    = a + b
)

func main() { println(a, b, c) }

