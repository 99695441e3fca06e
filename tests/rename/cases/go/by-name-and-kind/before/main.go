package main

type box struct{ size int }
type line struct{}

func (line) size() int { return 1 }

func main() { println(box{size: 1}.size + line{}.size()) }

