package main

type point struct{ p, q int }

func main() {
	where := point{p: 1, q: 2}
	where.p = where.q
	println(where.p)
}

