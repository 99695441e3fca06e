package calc_test

import (
	"testing"

	"example.com/m"
)

func TestDouble(t *testing.T) {
	if calc.Twice(1) != 2 {
		t.Fail()
	}
}

