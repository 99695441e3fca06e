package main

type box struct{ w int }
type line struct{ w int }

func (b *box) Extent() int { return b.w }
func (l line) Size() int   { return l.w }

func main() {
	b := box{1}
	p := &b
	println(b.Extent(), p.Extent(), line{2}.Size())
}

