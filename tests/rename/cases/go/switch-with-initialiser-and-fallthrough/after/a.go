package m

func f(k int) string {
	switch kind := k % 3; {
	case kind == 0:
		fallthrough
	case kind == 1:
		k := "one"
		return k
	default:
		return string(rune(kind))
	}
}

func g(k interface{}) (n int) {
	switch k := k.(type) {
	case int:
		n = k
	}
	return
}
