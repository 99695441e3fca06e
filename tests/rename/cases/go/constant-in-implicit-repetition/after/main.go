package main

const step = 10

const (
	a = step * (iota + 1)
	b
)

func main() { println(a, b) }

