package main

const base = 10

const (
	a = base * (iota + 1)
	b
)

func main() { println(a, b) }

