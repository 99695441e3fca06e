package main

type Name struct{ text string }

type Alias = Name

func main() {
	a := Alias{text: "x"}
	println(a.text)
}

