package main

func main() {
	/* a small n */
	n := 1 // n
	println(n) // n again
}

