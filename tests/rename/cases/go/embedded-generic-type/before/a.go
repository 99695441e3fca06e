package m

type List[T any] struct{ items []T }

func (l *List[T]) Add(t T) { l.items = append(l.items, t) }

type Names struct {
	*List[string]
	other int
}

func f() {
	n := Names{List: &List[string]{}}
	n.Add("x")
	n.List.Add("y")
	_ = n.List.items
}
