package main

import "example.com/unknown/lib"

type book struct{ Name string }

func main() {
	b := book{Name: lib.Name}
	println(b.Name, lib.Name)
}
