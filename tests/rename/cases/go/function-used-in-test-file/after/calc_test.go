package calc

import "testing"

func TestDouble(t *testing.T) {
	if double := twice(1); double != 2 {
		t.Errorf("double(1) = %d", double)
	}
}

