package main

type address struct{ street string }
type person struct {
	name string
	home *address
	past []address
}

func (p *person) first() address { return p.past[0] }

func main() {
	p := person{name: "a", home: &address{street: "b"}}
	println(p.name, p.home.street, p.past[0].street, p.first().street)
}

