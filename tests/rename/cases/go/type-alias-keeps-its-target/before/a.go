package m

type Words struct{ s []string }
type Str = Words

func (w Str) Len() int { return len(w.s) }

func f(a Words, b Str) []Str { return []Words{a, b, Str{}} }

type holder struct{ Str }

func g(h holder) int { return h.Str.Len() + h.Len() }
