package m

func size(s string) int { return len(s) }

func a(size int) int { return size + 1 }
func b() (size int)  { size = 2; return }
func c() int {
	n := size("x")
	if size := size("y"); size > n {
		return size
	}
	size := func(size string) int { return size2(size) }
	return size("z")
}
func size2(s string) int { return size(s) }
