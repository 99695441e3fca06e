package main

type box struct{ size int }

func (b box) total() int { return b.size + size() }

func size() int { return 2 }

func main() {
	b := box{size: size()}
	println(b.size, b.total())
}


