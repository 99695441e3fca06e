package m

type base struct{ ID int }
type user struct {
	base
	num int
}

func f(u user) int { return u.ID + u.num }
