package main

import g "example.com/m/geo"

func first(p g.Point) int { return p.X }

func main() {
	println(first(g.Point{X: 1}))
	g := 1
	println(g)
}

