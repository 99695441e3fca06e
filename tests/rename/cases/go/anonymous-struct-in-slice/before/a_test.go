package m

import "testing"

func TestF(t *testing.T) {
	tests := []struct {
		name string
		in   string
		want int
	}{
		{name: "a", in: "x", want: 1},
		{"b", "y", 2},
	}
	for _, tt := range tests {
		tt := tt
		t.Run(tt.name, func(t *testing.T) {
			if got := len(tt.in); got != tt.want {
				t.Errorf("in %q: %d", tt.in, got)
			}
		})
	}
}
