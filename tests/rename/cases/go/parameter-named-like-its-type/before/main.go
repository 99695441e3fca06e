package main

type point struct{ x int }

func get(point point, q point) int { return point.x + q.x }

func main() { println(get(point{1}, point{2})) }

