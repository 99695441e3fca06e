package main

var start = double(1)

func main() {
	f := double
	println(f(2), double(start))
}

func double(n int) int { return n * 2 }

