package m

func f() []func() int {
	var fs []func() int
	i := 10
	for i := 0; i < 3; i++ {
		i := i
		fs = append(fs, func() int { return i })
	}
	for i := range fs {
		_ = i
	}
	return append(fs, func() int { return i })
}
