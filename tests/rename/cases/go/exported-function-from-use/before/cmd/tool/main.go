package main

import (
	"fmt"

	g "example.com/m/geo"
)

func main() { fmt.Println(g.Area(1, 2)) }

