package main

type point struct{ p, q int }

func main() {
	p := point{p: 1, q: 2}
	p.p = p.q
	println(p.p)
}

