package main

import "example.com/m/box"

// use fills a [box.Crate].
func use(b *box.Crate) { b.Open() }

func main() { use(&box.Crate{}) }

