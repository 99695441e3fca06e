package main

var start = twice(1)

func main() {
	f := twice
	println(f(2), twice(start))
}

func twice(n int) int { return n * 2 }

