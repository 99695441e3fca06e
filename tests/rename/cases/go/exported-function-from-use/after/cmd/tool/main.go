package main

import (
	"fmt"

	g "example.com/m/geo"
)

func main() { fmt.Println(g.Surface(1, 2)) }

