package main

var maximum = 3

func main() {
	println(maximum)
	limit := 4
	println(limit)
}

func reset(limit int) int { return limit }

func get() int { return maximum }

