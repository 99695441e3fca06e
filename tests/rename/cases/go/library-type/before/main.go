package main

import "sync"

var m sync.Mutex

func main() { m.Lock() }

