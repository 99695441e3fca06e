package main

type left struct{ v int }
type right struct{ v int }

func main() {
	l := left{1}
	r := right{v: 2}
	println(l.v + r.v)
	l, r = left{v: 3}, right{v: 4}
}

