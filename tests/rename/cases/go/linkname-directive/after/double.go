package m

import _ "unsafe"

//go:linkname twice other.double
func twice(n int) int { return n * 2 }

