package main

func main() {
	a := 1
	println(a)
}

