package main

import (
	"fmt"

	"example.com/m/geometry"
	"example.com/m/geometry/sub"
)

func main() { fmt.Println(geometry.Area(), sub.A, "geo") }
