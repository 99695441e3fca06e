package m

import txt "strings"

func f(s string) string {
	g := func(str string) string { return str }
	return g(txt.ToUpper(s)) + txt.ToLower(s)
}
