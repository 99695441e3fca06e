package main

import "example.com/m/lib/geometry"

type box struct{ side geo.Line }

func main() { println(geo.Area(1, 2), box{}.side.Length) }
