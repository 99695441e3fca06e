package main

type handler func(int) int

func (h handler) run(n int) int { return h(n) }

func main() {
	h := handler(func(n int) int { return n })
	println(h.run(1), handler(double).run(2))
}

func double(n int) int { return n * 2 }


