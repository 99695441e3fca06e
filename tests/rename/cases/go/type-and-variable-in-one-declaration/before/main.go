package main

type point struct{ x int }

func get(point point) int { return point.x }

func main() {
	point := point{1}
	println(get(point))
}

