package main

func double(n int) int { return n * 2 }

func main() {
	twice := func(n int) int { return double(n) }
	println(twice(2))
}

