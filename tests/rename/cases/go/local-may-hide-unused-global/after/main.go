package main

var limit = 10

func main() {
	limit := 3
	println(limit)
}

func other() int { return limit }

