package main

type node struct {
	val int
	next *node
}

func main() {
	a := node{val: 1}
	p := &a
	pp := &p
	println((*p).val, (**pp).val, (&a).val, p.next.next.val)
	q := new(node)
	q.val = (*pp).val
}

