package calc_test

import (
	"testing"

	"example.com/m"
)

func check(n int) bool { return n == calc.One }

func TestOne(t *testing.T) {
	if !check(1) {
		t.Fail()
	}
}
