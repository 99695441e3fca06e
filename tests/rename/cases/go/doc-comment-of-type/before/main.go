package main

// A Crate holds things.
type Crate struct{ n int }

// Make makes one.
func Make() Crate { return Crate{1} }

func main() { println(Make().n) }

