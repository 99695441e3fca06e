package main

import (
	"example.com/m/a/geo"
	geo2 "example.com/m/b/geo"
)

func main() { println(geo.Area(), geo2.Area()) }

