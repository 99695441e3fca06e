package main

import shapes "example.com/m/geo"

func first(p shapes.Point) int { return p.X }

func main() {
	println(first(shapes.Point{X: 1}))
	g := 1
	println(g)
}

