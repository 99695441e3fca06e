package main

import (
	"example.com/m/shapes"
	"example.com/m/shapes/flat"
)

func main() { println(shapes.Area(1, flat.Side())) }
