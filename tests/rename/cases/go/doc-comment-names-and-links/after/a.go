package m

// Stack has [Stack.Push] and [*Stack.Pop].
type Stack struct{ items []int }

// Push adds an item. Push it twice to see.
func (s *Stack) Push(n int) { s.items = append(s.items, n) }

// Pop undoes [Stack.Push].
func (s *Stack) Pop() { s.items = s.items[:len(s.items)-1] }

// Add is a function.
func Add(s *Stack) { s.Push(1) }
