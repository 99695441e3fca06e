package main

type Name struct{ s string }

type Alias = Name

func (n Name) get() string { return n.s }

func main() {
	a := Alias{"x"}
	println(a.get(), Name{"y"}.get())
}

