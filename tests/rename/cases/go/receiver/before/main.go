package main

type Box struct{ w, h int }

func (b *Box) Area() int { return b.w * b.h }

func (b *Box) Grow() { b.w++ }

func main() {
	b := &Box{1, 2}
	b.Grow()
	println(b.Area())
}

