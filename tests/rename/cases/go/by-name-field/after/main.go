package main

type left struct{ value int }
type right struct{ v int }

func main() { println(left{value: 1}.value + right{v: 2}.v) }

