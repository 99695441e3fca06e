package main

type button struct{ run func() }
type engine struct{}

func (e *engine) run() {}

func main() {
	e := &engine{}
	b := button{run: e.run}
	b.run()
	e.run()
}

