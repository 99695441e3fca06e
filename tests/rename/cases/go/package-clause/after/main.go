package main

import "example.com/m/lib/geometry"

type box struct{ side shapes.Line }

func main() { println(shapes.Area(1, 2), box{}.side.Length) }
