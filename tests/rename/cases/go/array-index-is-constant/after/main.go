package main

const first = 1

type t struct{ a int }

func main() {
	x := [...]int{first: 5, 0: 6}
	y := []t{first: {a: 3}}
	println(x[first], y[first].a)
}

