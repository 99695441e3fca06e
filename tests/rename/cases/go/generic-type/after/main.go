package main

type List[T any] struct{ items []T }

func (s *List[T]) Push(x T) *List[T] { s.items = append(s.items, x); return s }

func New[T any]() *List[T] { return &List[T]{} }

func main() {
	var s List[int]
	println(len(s.Push(1).items), len(New[List[int]]().items))
}

