package main

func twice(n int) int { return n * 2 }

func main() { println(twice(1)) }

func broken() {
	x := [
}

