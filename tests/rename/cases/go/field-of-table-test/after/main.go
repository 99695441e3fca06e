package main

func main() {
	tests := []struct {
		name string
		expected int
	}{
		{name: "a", expected: 1},
		{"b", 2},
	}
	for _, tt := range tests {
		want := tt.expected
		println(tt.name, want, tt.expected)
	}
}

