package main

import (
	"fmt"

	"m/coll"
)

type cache struct {
	coll.OrderedMap[string, int]
	Map2 string
}

func main() {
	m := coll.New[string, *coll.OrderedMap[int, string]]()
	v, _ := m.Get("a")
	var c cache
	c.Map2 = "x"
	_, _ = c.Get("b")
	fmt.Println(v, coll.OrderedMap[string, int]{})
}
