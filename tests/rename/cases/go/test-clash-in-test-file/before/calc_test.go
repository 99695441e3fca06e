package calc

import "testing"

func twice(n int) int { return n + n }

func TestDouble(t *testing.T) {
	if double(1) != twice(1) {
		t.Fail()
	}
}

