package main

func main() {
	n := 2
	f := func(n int) int { return n * 2 }
	println(f(n))
}

