package m

import str "strings"

func f(s string) string {
	g := func(str string) string { return str }
	return g(str.ToUpper(s)) + str.ToLower(s)
}
