package m

import _ "unsafe"

//go:linkname double other.double
func double(n int) int { return n * 2 }

