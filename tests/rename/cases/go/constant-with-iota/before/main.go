package main

type Color int

const (
	Red Color = iota
	Blue
	Green
)

func (c Color) cool() bool {
	switch c {
	case Blue, Green:
		return true
	}
	return c == Blue
}

func main() { println(Blue.cool()) }

