package main

import "example.com/unknown/lib"

type book struct{ name string }

func main() {
	x := lib.Apply(book{"a"})
	println(x.name)
}

