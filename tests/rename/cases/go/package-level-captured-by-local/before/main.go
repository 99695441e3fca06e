package main

var count = 1

func main() {
	n := 2
	println(n + count)
}

