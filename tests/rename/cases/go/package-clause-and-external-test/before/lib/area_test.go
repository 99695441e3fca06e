package geo_test

import (
	"testing"

	"example.com/m/lib"
)

func TestArea(t *testing.T) {
	if geo.Area(1, 2) != 2 {
		t.Fail()
	}
}

