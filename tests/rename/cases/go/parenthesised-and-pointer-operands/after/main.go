package main

func main() {
	n := 1
	pointer := &n
	*pointer = 3
	*(pointer) += *pointer
	println(n, pointer == &n)
}

