package m

func f() []func() int {
	var fs []func() int
	i := 10
	for idx := 0; idx < 3; idx++ {
		i := idx
		fs = append(fs, func() int { return i })
	}
	for i := range fs {
		_ = i
	}
	return append(fs, func() int { return i })
}
