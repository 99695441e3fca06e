package main

import (
	"example.com/m/cache"
	"example.com/m/store"
)

func main() {
	s := store.Open()
	c := cache.Cache{Store: s}
	println(s.Fetch("b"), c.Fetch("c"), c.Store.Fetch("d"), c.Warm())
}

