package m

func f(outer [][]int) int {
	n := 0
outer:
	for i := range outer {
		for range outer[i] {
			switch {
			case n > 3:
				break outer
			case n > 2:
				continue outer
			}
			n++
		}
	}
	func() {
	outer:
		for {
			break outer
		}
	}()
	return n
}
