package cache

import "example.com/m/store"

type Cache struct{ *store.Store }

func (c Cache) Warm() string { return c.Get("a") }
