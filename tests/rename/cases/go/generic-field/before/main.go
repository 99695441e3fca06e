package main

type Pair[A, B any] struct {
	Left  A
	Right B
}

type Other struct{ Right int }

func make2[A, B any](a A, b B) Pair[A, B] { return Pair[A, B]{Left: a, Right: b} }

func main() {
	p := Pair[int, Other]{1, Other{2}}
	println(p.Right.Right, make2(1, 2).Right)
}

