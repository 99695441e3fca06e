package main

type list []int

func (l list) Len2() int { return len(l) }

func size(x interface{ Len2() int }) int { return x.Len2() }

func main() { println(size(list{1})) }

