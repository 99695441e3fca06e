package main

type Base struct{ key int }

type Middle struct{ *Base }

type Top struct {
	Middle
	name string
}

func (t Top) get() int { return t.key + t.Middle.key + t.Base.key }

func main() {
	t := Top{Middle{&Base{key: 1}}, "a"}
	println(t.get(), t.key)
}

