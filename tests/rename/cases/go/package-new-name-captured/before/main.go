package main

import "example.com/m/lib"

func main() {
	shapes := 2
	println(geo.Area(1, shapes))
}

