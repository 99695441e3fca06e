package m

import "testing"

func prepare(t *testing.T) { t.Helper() }

func TestA(t *testing.T) { prepare(t) }
