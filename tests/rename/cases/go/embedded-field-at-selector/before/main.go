package main

type Base struct{ id int }

type Derived struct {
	Base
}

func main() {
	d := Derived{}
	println(d.Base.id)
}

