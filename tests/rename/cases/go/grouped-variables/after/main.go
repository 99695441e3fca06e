package main

var (
	a, b2 = 1, 2
	c    = a + b2
)

func main() { println(a, b2, c) }

