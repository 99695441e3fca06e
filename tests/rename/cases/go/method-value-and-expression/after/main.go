package main

type list []int

func (l list) total(n int) int { return len(l) + n }
func (l *list) add(n int)     { *l = append(*l, n) }

func main() {
	l := list{1}
	f := l.total
	g := list.total
	h := (*list).total
	l.add(1)
	println(f(1), g(l, 2), h(&l, 3))
}

