package main

var limit = 10

func main() {
	n := 3
	println(n < limit)
}

