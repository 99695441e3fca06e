package main

import "example.com/m/geo"

func main() { println(geo.Double(1, 2)) }

