package main

type list []int

func (l list) sum(n int) int { return len(l) + n }
func (l *list) add(n int)     { *l = append(*l, n) }

func main() {
	l := list{1}
	f := l.sum
	g := list.sum
	h := (*list).sum
	l.add(1)
	println(f(1), g(l, 2), h(&l, 3))
}

