package main

type base struct{}

type derived struct {
	base
	core int
}

func main() { println(derived{}.core) }

