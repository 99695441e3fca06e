package main

type Base struct{ id int }

type Top struct {
	Base
	name string
}

func main() {
	t := Top{}
	println(t.id, t.name)
}

