package main

import "example.com/m/geo"

func main() {
	b, err := geo.Bounds()
	println(b.East.X, b.Y.X, err == nil, geo.Unit.East.Y)
	c := geo.Box{East: geo.Point{X: 2}}
	println(c.East.X)
}

