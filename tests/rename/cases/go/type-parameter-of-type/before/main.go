package main

type stack[T any] struct {
	items []T
	next  *stack[T]
}

func (s *stack[T]) push(x T) { s.items = append(s.items, x) }

func main() {
	s := &stack[int]{}
	s.push(1)
	println(len(s.items))
}

