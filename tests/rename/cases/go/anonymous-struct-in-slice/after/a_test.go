package m

import "testing"

func TestF(t *testing.T) {
	tests := []struct {
		name string
		input   string
		want int
	}{
		{name: "a", input: "x", want: 1},
		{"b", "y", 2},
	}
	for _, tt := range tests {
		tt := tt
		t.Run(tt.name, func(t *testing.T) {
			if got := len(tt.input); got != tt.want {
				t.Errorf("in %q: %d", tt.input, got)
			}
		})
	}
}
