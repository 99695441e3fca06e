package main

func main() {
	/* a small n */
	count := 1 // n
	println(count) // n again
}

