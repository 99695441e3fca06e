package main

// Box is opened by [Box.Unlock].
type Box struct{}

// Unlock opens.
func (b Box) Unlock() {}

// Gate is opened by [Gate.Open].
type Gate struct{}

// Open opens.
func (g Gate) Open() {}

func main() { Box{}.Unlock(); Gate{}.Open() }

