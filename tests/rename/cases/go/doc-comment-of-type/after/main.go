package main

// A Box holds things.
type Box struct{ n int }

// Make makes one.
func Make() Box { return Box{1} }

func main() { println(Make().n) }

