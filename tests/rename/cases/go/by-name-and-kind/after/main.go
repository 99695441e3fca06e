package main

type box struct{ size int }
type line struct{}

func (line) extent() int { return 1 }

func main() { println(box{size: 1}.size + line{}.extent()) }

