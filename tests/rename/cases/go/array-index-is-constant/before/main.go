package main

const a = 1

type t struct{ a int }

func main() {
	x := [...]int{a: 5, 0: 6}
	y := []t{a: {a: 3}}
	println(x[a], y[a].a)
}

