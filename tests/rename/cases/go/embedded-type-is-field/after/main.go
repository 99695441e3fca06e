package main

type Core struct{ id int }

type Derived struct {
	Core
	n int
}

type Pointed struct{ *Core }

func main() {
	d := Derived{Core: Core{1}, n: 2}
	p := Pointed{&d.Core}
	println(d.Core.id, d.id, p.Core.id)
}

