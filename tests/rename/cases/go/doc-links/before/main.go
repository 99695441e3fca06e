package main

import "example.com/m/box"

// use fills a [box.Box].
func use(b *box.Box) { b.Open() }

func main() { use(&box.Box{}) }

