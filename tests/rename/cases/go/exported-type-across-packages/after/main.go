package main

import "example.com/m/geo"

type marked struct {
	geo.Place
	name string
}

func move(p *geo.Place, all ...geo.Place) []geo.Place { return append(all, *p) }

func main() {
	m := marked{Place: geo.Place{X: 1}, name: "Point"}
	println(len(move(&m.Place)), m.X, geo.New().Y)
}

