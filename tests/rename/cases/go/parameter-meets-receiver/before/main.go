package main

type T struct{}

func (t T) m(x int) int { return x }

func main() { println(T{}.m(1)) }

