package main

type task struct {
	onDone func(int) int
}

func main() {
	t := task{onDone: func(n int) int { return n }}
	println(t.onDone(1))
}

