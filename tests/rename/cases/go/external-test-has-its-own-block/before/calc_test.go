package calc_test

import (
	"testing"

	"example.com/m"
)

func helper(n int) bool { return n == calc.One }

func TestOne(t *testing.T) {
	if !helper(1) {
		t.Fail()
	}
}
