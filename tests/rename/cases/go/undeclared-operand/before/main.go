package main

type engine struct{}

func (engine) Start() {}

func main() {
	engine{}.Start()
	unknown.Start()
}

