package main

type left struct{ v int }
type right struct{ v int }

func main() { println(left{v: 1}.v + right{v: 2}.v) }

