package main

type box struct{ w, h int }

func (b box) area() int { return b.w * b.h }

func main() { println(box{1, 2}.area()) }

