package main

func twice(n int) int {
	m := n
	return m * 2
}

func main() { println(twice(1)) }

