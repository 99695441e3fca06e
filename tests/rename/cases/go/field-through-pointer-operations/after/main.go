package main

type node struct {
	n int
	next *node
}

func main() {
	a := node{n: 1}
	p := &a
	pp := &p
	println((*p).n, (**pp).n, (&a).n, p.next.next.n)
	q := new(node)
	q.n = (*pp).n
}

