package main

import "example.com/m/geo"

func main() { println(geo.Area(1, 2)) }

