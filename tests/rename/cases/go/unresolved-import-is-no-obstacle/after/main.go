package main

import "example.com/unknown/lib"

type book struct{ Title string }

func main() {
	b := book{Title: lib.Name}
	println(b.Title, lib.Name)
}
