package main

func main() {
	/* n is small */
	n := 1 // n
	println(n) // n again
}

