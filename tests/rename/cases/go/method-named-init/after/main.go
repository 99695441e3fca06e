package main

type machine struct{ on bool }

func (m *machine) setup() { m.on = true }

func init() { println("init") }

func main() {
	m := &machine{}
	m.setup()
}

