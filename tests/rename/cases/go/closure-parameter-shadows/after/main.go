package main

func main() {
	base := 2
	f := func(n int) int { return n * 2 }
	println(f(base))
}

