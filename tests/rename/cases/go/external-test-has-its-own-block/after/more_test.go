package calc_test

import "testing"

func TestTwo(t *testing.T) {
	if check(2) {
		t.Fail()
	}
}

