package main

type Closer interface{ Shut() int }
type Door interface {
	Open() int
	Shut() int
}

func shut(c Closer) int { return c.Shut() }

func pass(d Door) int { return d.Open() + shut(d) }

type gate struct{}

func (gate) Open() int  { return 1 }
func (gate) Shut() int { return 2 }

func main() { println(pass(gate{})) }

