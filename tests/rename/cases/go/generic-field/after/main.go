package main

type Pair[A, B any] struct {
	Left  A
	Second B
}

type Other struct{ Right int }

func make2[A, B any](a A, b B) Pair[A, B] { return Pair[A, B]{Left: a, Second: b} }

func main() {
	p := Pair[int, Other]{1, Other{2}}
	println(p.Second.Right, make2(1, 2).Second)
}

