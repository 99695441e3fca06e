package main

import "example.com/m/go-geo"

func main() { println(geo.Surface()) }

