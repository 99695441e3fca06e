package main

type item struct{ id int }

type maker func() *item

type shop struct {
	make func(int) (item, bool)
	all  map[string]maker
}

func main() {
	s := shop{make: func(n int) (item, bool) { return item{id: n}, true }}
	x, ok := s.make(1)
	println(x.id, ok, s.all["a"]().id)
	func(i item) { println(i.id) }(x)
}

