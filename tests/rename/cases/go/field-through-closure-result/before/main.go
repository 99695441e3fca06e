package main

type item struct{ n int }

type maker func() *item

type shop struct {
	make func(int) (item, bool)
	all  map[string]maker
}

func main() {
	s := shop{make: func(n int) (item, bool) { return item{n: n}, true }}
	x, ok := s.make(1)
	println(x.n, ok, s.all["a"]().n)
	func(i item) { println(i.n) }(x)
}

