package main

import (
	"fmt"

	"m/coll"
)

type cache struct {
	coll.Map[string, int]
	Map2 string
}

func main() {
	m := coll.New[string, *coll.Map[int, string]]()
	v, _ := m.Get("a")
	var c cache
	c.Map2 = "x"
	_, _ = c.Get("b")
	fmt.Println(v, coll.Map[string, int]{})
}
