package m

import "m/a"

type T struct {
	a.Base
	Base2 int
}

func f(t T) int {
	t.Base.ID = 1
	return T{Base: a.Base{ID: 2}}.ID
}
