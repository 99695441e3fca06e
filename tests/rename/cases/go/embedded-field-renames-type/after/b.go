package m

import "m/a"

type T struct {
	a.Root
	Base2 int
}

func f(t T) int {
	t.Root.ID = 1
	return T{Root: a.Root{ID: 2}}.ID
}
