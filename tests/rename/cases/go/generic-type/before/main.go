package main

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) *Stack[T] { s.items = append(s.items, x); return s }

func New[T any]() *Stack[T] { return &Stack[T]{} }

func main() {
	var s Stack[int]
	println(len(s.Push(1).items), len(New[Stack[int]]().items))
}

