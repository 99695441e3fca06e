package main

type point struct{ x int }

func get(p point, q point) int { return p.x + q.x }

func main() { println(get(point{1}, point{2})) }

