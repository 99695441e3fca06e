package main

type Base struct{ id int }

type Top struct {
	Base
	id string
}

func main() {
	t := Top{Base{1}, "a"}
	println(t.id, t.Base.id)
}

