package main

type address struct{ name string }
type person struct {
	name string
	home *address
	past []address
}

func (p *person) first() address { return p.past[0] }

func main() {
	p := person{name: "a", home: &address{name: "b"}}
	println(p.name, p.home.name, p.past[0].name, p.first().name)
}

