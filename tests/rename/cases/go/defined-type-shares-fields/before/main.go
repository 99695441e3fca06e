package main

type name struct{ s string }

type other name

func main() {
	o := other{s: "x"}
	n := name(o)
	println(o.s, n.s)
}

