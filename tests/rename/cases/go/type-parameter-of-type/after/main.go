package main

type stack[Item any] struct {
	items []Item
	next  *stack[Item]
}

func (s *stack[T]) push(x T) { s.items = append(s.items, x) }

func main() {
	s := &stack[int]{}
	s.push(1)
	println(len(s.items))
}

