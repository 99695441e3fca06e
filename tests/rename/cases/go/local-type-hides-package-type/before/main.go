package main

type T struct{ a int }

func main() {
	x := T{1}
	type T struct{ b int }
	y := T{2}
	println(x.a, y.b, other().a)
}

func other() T { return T{} }

