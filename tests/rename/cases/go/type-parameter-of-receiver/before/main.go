package main

type stack[T any] struct{ items []T }

func (s *stack[T]) push(x T) {
	var y T = x
	s.items = append(s.items, y)
}

func (s stack[T]) top() T { return s.items[0] }

func main() {
	s := &stack[int]{}
	s.push(1)
	println(s.top())
}

