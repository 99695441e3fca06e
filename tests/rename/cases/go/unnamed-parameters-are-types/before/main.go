package main

type k int

type visitor func(k, *k) k

type walker interface {
	walk(k) (k, error)
}

func run(f func(k) k) k { return f(1) }

func main() {
	println(run(func(k k) k { return k }))
}

