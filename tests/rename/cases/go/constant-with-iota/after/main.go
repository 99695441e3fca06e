package main

type Color int

const (
	Red Color = iota
	Azure
	Green
)

func (c Color) cool() bool {
	switch c {
	case Azure, Green:
		return true
	}
	return c == Azure
}

func main() { println(Azure.cool()) }

