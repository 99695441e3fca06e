package main

import "example.com/m/geo"

func main() {
	b, err := geo.Bounds()
	println(b.X.X, b.Y.X, err == nil, geo.Unit.X.Y)
	c := geo.Box{X: geo.Point{X: 2}}
	println(c.X.X)
}

