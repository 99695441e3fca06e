package main

func double(n int) int { return n * 2 }

func main() { println(double(1)) }

func broken() {
	x := [
}

