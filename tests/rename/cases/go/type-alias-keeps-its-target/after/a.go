package m

type Words struct{ s []string }
type Text = Words

func (w Text) Len() int { return len(w.s) }

func f(a Words, b Text) []Text { return []Words{a, b, Text{}} }

type holder struct{ Text }

func g(h holder) int { return h.Text.Len() + h.Len() }
