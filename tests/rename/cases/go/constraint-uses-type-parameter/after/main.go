package main

func size[S ~[]Elem, Elem any](s S) int {
	var e Elem
	_ = e
	return len(s)
}

func main() { println(size([]int{1})) }

