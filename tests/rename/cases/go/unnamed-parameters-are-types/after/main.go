package main

type key int

type visitor func(key, *key) key

type walker interface {
	walk(key) (key, error)
}

func run(f func(key) key) key { return f(1) }

func main() {
	println(run(func(k key) key { return k }))
}

