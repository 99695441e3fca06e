package main

type Name struct{ s string }

type Text = Name

func (n Name) get() string { return n.s }

func main() {
	a := Text{"x"}
	println(a.get(), Name{"y"}.get())
}

