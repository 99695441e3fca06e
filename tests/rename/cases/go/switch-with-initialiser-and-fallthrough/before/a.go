package m

func f(k int) string {
	switch k := k % 3; {
	case k == 0:
		fallthrough
	case k == 1:
		k := "one"
		return k
	default:
		return string(rune(k))
	}
}

func g(k interface{}) (n int) {
	switch k := k.(type) {
	case int:
		n = k
	}
	return
}
