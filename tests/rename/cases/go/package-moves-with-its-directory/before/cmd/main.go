package main

import (
	"example.com/m/geo"
	"example.com/m/geo/flat"
)

func main() { println(geo.Area(1, flat.Side())) }
