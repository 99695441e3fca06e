package main

import "example.com/m/geo"

type point struct{ Size int }

func main() {
	println(geo.Size)
	geo := point{Size: 2}
	println(geo.Size)
}

