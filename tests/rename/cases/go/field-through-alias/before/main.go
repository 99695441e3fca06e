package main

type Name struct{ s string }

type Alias = Name

func main() {
	a := Alias{s: "x"}
	println(a.s)
}

