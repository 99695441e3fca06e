package m

func f() func(int) int {
	base := 2
	return func(n int) int { return n + base }
}
