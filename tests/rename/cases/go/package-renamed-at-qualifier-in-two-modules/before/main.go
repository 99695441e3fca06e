package main

import (
	"fmt"

	"example.com/m/geo"
	"example.com/m/geo/sub"
)

func main() { fmt.Println(geo.Area(), sub.A, "geo") }
