package main

type box struct{ size int }

func (b box) total() int { return b.size + amount() }

func amount() int { return 2 }

func main() {
	b := box{size: amount()}
	println(b.size, b.total())
}


