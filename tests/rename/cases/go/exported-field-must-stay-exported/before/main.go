package main

import "example.com/m/geo"

func main() { println(geo.Point{X: 1}) }

