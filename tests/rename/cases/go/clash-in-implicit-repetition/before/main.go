package main

const first = 1

const (
	a = iota
	b
)

func main() { println(first, a, b) }

