package m

type Chain[T any] struct{ items []T }

func (l *Chain[T]) Add(t T) { l.items = append(l.items, t) }

type Names struct {
	*Chain[string]
	other int
}

func f() {
	n := Names{Chain: &Chain[string]{}}
	n.Add("x")
	n.Chain.Add("y")
	_ = n.Chain.items
}
