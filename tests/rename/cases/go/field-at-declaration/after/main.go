package main

type box struct {
	width, h int
}

func (b *box) area() int { return b.width * b.h }

func main() {
	b := box{width: 1, h: 2}
	p := &b
	p.width++
	(*p).width = 3
	println(b.area(), b.width)
}

