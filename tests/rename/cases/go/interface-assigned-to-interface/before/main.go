package main

type Closer interface{ Close() int }
type Door interface {
	Open() int
	Close() int
}

func shut(c Closer) int { return c.Close() }

func pass(d Door) int { return d.Open() + shut(d) }

type gate struct{}

func (gate) Open() int  { return 1 }
func (gate) Close() int { return 2 }

func main() { println(pass(gate{})) }

