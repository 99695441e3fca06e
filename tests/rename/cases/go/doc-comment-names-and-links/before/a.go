package m

// Stack has [Stack.Add] and [*Stack.Pop].
type Stack struct{ items []int }

// Add adds an item. Add it twice to see.
func (s *Stack) Add(n int) { s.items = append(s.items, n) }

// Pop undoes [Stack.Add].
func (s *Stack) Pop() { s.items = s.items[:len(s.items)-1] }

// Add is a function.
func Add(s *Stack) { s.Add(1) }
