package main

type Outer struct{ a int }

func main() {
	x := Outer{1}
	type T struct{ b int }
	y := T{2}
	println(x.a, y.b, other().a)
}

func other() Outer { return Outer{} }

