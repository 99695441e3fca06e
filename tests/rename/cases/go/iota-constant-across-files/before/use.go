package m

func (c Color) IsRed() bool {
	switch c {
	case Red, Blue:
		return true
	}
	return c == Red
}
