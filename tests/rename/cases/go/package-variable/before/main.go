package main

var limit = 3

func main() {
	println(limit)
	limit := 4
	println(limit)
}

func reset(limit int) int { return limit }

func get() int { return limit }

