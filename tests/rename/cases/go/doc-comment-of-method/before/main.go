package main

type box struct{ w int }

// Size is the extent of the box.
func (b box) Size() int { return b.w }

type line struct{}

// Size is the extent of the line.
func (line) Size() int { return 1 }

func main() { println(box{1}.Size(), line{}.Size()) }

