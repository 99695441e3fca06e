package main

type box struct {
	w, h int
}

func (b *box) area() int { return b.w * b.h }

func main() {
	b := box{w: 1, h: 2}
	p := &b
	p.w++
	(*p).w = 3
	println(b.area(), b.w)
}

