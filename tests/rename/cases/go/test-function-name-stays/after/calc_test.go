package calc

import "testing"

func TestDouble(t *testing.T) {
	if Twice(1) != 2 {
		t.Fatal("Double")
	}
}

