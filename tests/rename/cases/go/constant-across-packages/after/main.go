package main

import (
	"example.com/m/conf"
	c "example.com/m/conf"
)

type t struct{ Max [conf.Maximum]int }

func main() {
	switch n := 1; n {
	case c.Maximum:
		println(len(t{}.Max))
	}
}

