package shapes_test

import (
	"testing"

	"example.com/m/shapes"
)

func TestArea(t *testing.T) {
	if shapes.Area(1, 2) != 2 {
		t.Fail()
	}
}
