package main

type button struct{ run func() }
type engine struct{}

func (e *engine) act() {}

func main() {
	e := &engine{}
	b := button{run: e.act}
	b.run()
	e.act()
}

