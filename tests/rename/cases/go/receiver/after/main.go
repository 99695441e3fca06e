package main

type Box struct{ w, h int }

func (box *Box) Area() int { return box.w * box.h }

func (b *Box) Grow() { b.w++ }

func main() {
	b := &Box{1, 2}
	b.Grow()
	println(b.Area())
}

