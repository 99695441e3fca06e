package main

func half(n int) int {
	if n > 1 {
		return n / 2
	}
}

func main() { println(half(2)) }

