package main

type box struct{ w int }
type line struct{ w int }

func (b *box) Size() int { return b.w }
func (l line) Size() int   { return l.w }

func main() {
	b := box{1}
	p := &b
	println(b.Size(), p.Size(), line{2}.Size())
}

