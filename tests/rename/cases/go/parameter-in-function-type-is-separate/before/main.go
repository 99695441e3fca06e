package main

func apply(n int, f func(n int) int) int {
	return f(n)
}

func main() { println(apply(1, func(n int) int { return n })) }

