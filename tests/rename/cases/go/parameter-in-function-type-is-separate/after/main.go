package main

func apply(size int, f func(n int) int) int {
	return f(size)
}

func main() { println(apply(1, func(n int) int { return n })) }

