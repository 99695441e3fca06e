package main

var limit = 10

func main() {
	n := 3
	println(n)
}

func other() int { return limit }

