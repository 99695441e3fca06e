package main

import (
	"example.com/m/cache"
	"example.com/m/store"
)

func main() {
	s := store.Open()
	c := cache.Cache{Store: s}
	println(s.Get("b"), c.Get("c"), c.Store.Get("d"), c.Warm())
}

