package main

func double(n int) int { return n * 2 }

func main() {
	double := func(n int) int { return double(n) }
	println(double(2))
}

