package main

type t interface {
	a()
	b()
}

func main() { var x t; println(x == nil) }

