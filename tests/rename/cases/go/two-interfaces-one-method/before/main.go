package main

type Closer interface{ Close() int }
type Door interface {
	Open() int
	Close() int
}

type gate struct{}

func (gate) Open() int  { return 1 }
func (gate) Close() int { return 2 }

func main() {
	var c Closer = gate{}
	var d Door = gate{}
	println(c.Close(), d.Close())
}

