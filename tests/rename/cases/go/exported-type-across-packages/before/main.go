package main

import "example.com/m/geo"

type marked struct {
	geo.Point
	name string
}

func move(p *geo.Point, all ...geo.Point) []geo.Point { return append(all, *p) }

func main() {
	m := marked{Point: geo.Point{X: 1}, name: "Point"}
	println(len(move(&m.Point)), m.X, geo.New().Y)
}

