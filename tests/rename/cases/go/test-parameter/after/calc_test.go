package calc

import "testing"

func TestA(test *testing.T) {
	test.Run("a", func(t *testing.T) { t.Parallel() })
	test.Log("t")
}

func TestB(t *testing.T) { t.Log("b") }


