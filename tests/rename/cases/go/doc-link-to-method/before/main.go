package main

// Box is opened by [Box.Open].
type Box struct{}

// Open opens.
func (b Box) Open() {}

// Gate is opened by [Gate.Open].
type Gate struct{}

// Open opens.
func (g Gate) Open() {}

func main() { Box{}.Open(); Gate{}.Open() }

