package main

type Closer interface{ Shut() int }
type Door interface {
	Open() int
	Shut() int
}

type gate struct{}

func (gate) Open() int  { return 1 }
func (gate) Shut() int { return 2 }

func main() {
	var c Closer = gate{}
	var d Door = gate{}
	println(c.Shut(), d.Shut())
}

