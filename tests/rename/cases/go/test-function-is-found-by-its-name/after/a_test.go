package m

import "testing"

func setUp(t *testing.T) { t.Helper() }

func TestA(t *testing.T) { setUp(t) }
