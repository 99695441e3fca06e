package main

type stack[T any] struct{ items []T }

func (s *stack[Item]) push(x Item) {
	var y Item = x
	s.items = append(s.items, y)
}

func (s stack[T]) top() T { return s.items[0] }

func main() {
	s := &stack[int]{}
	s.push(1)
	println(s.top())
}

