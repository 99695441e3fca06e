package m

func (c Color) IsRed() bool {
	switch c {
	case Crimson, Blue:
		return true
	}
	return c == Crimson
}
