package main

type left struct{ first int }
type right struct{ v int }

func main() {
	l := left{1}
	r := right{v: 2}
	println(l.first + r.v)
	l, r = left{first: 3}, right{v: 4}
}

