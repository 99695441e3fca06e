package m

func f(outer [][]int) int {
	n := 0
rows:
	for i := range outer {
		for range outer[i] {
			switch {
			case n > 3:
				break rows
			case n > 2:
				continue rows
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
