package main

func size[S ~[]E, E any](s S) int {
	var e E
	_ = e
	return len(s)
}

func main() { println(size([]int{1})) }

