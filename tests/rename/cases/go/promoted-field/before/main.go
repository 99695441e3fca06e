package main

type Base struct{ id int }

type Middle struct{ *Base }

type Top struct {
	Middle
	name string
}

func (t Top) get() int { return t.id + t.Middle.id + t.Base.id }

func main() {
	t := Top{Middle{&Base{id: 1}}, "a"}
	println(t.get(), t.id)
}

