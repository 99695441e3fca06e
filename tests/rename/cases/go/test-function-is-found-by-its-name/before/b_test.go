package m

import "testing"

func TestB(t *testing.T) { t.Run("prepare", func(t *testing.T) { prepare(t) }) }
