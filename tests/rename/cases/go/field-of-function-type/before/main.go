package main

type task struct {
	done func(int) int
}

func main() {
	t := task{done: func(n int) int { return n }}
	println(t.done(1))
}

