package main

import "example.com/unknown/lib"

type book struct{ Name string }

func main() {
	x := lib.Apply(book{"a"})
	println(x.Name)
}

