package main

type dot struct{ x int }

func get(point dot) int { return point.x }

func main() {
	point := dot{1}
	println(get(point))
}

