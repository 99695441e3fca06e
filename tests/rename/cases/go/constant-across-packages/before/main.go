package main

import (
	"example.com/m/conf"
	c "example.com/m/conf"
)

type t struct{ Max [conf.Max]int }

func main() {
	switch n := 1; n {
	case c.Max:
		println(len(t{}.Max))
	}
}

