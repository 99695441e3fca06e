package main

func main() {
	/* n is small */
	count := 1 // n
	println(count) // n again
}

