package main

func main() {
	left, b := 1, 2
	left, b = b, left
	println(left, b)
}

