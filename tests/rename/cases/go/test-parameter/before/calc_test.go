package calc

import "testing"

func TestA(t *testing.T) {
	t.Run("a", func(t *testing.T) { t.Parallel() })
	t.Log("t")
}

func TestB(t *testing.T) { t.Log("b") }


