package shapes_test

import (
	"testing"

	"example.com/m/lib"
)

func TestArea(t *testing.T) {
	if shapes.Area(1, 2) != 2 {
		t.Fail()
	}
}

