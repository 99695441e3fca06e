package main

type name struct{ text string }

type other name

func main() {
	o := other{text: "x"}
	n := name(o)
	println(o.text, n.text)
}

