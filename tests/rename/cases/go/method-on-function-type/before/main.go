package main

type handler func(int) int

func (h handler) serve(n int) int { return h(n) }

func main() {
	h := handler(func(n int) int { return n })
	println(h.serve(1), handler(double).serve(2))
}

func double(n int) int { return n * 2 }


