package main

type Base struct{ id int }

type Derived struct {
	Base
	n int
}

type Pointed struct{ *Base }

func main() {
	d := Derived{Base: Base{1}, n: 2}
	p := Pointed{&d.Base}
	println(d.Base.id, d.id, p.Base.id)
}

