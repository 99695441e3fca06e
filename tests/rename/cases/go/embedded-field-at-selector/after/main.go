package main

type Core struct{ id int }

type Derived struct {
	Core
}

func main() {
	d := Derived{}
	println(d.Core.id)
}

