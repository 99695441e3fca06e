package main

type point struct{ x int }

func main() {
	p := point{1}
	q := point{2}
	println(p.x, q.x)
}

