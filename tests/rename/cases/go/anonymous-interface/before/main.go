package main

type list []int

func (l list) Length() int { return len(l) }

func size(x interface{ Length() int }) int { return x.Length() }

func main() { println(size(list{1})) }

