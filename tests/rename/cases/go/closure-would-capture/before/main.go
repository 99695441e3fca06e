package main

func main() {
	n := 2
	f := func(m int) int { return m * n }
	println(f(1))
}


