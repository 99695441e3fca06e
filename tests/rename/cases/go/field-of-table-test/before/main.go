package main

func main() {
	tests := []struct {
		name string
		want int
	}{
		{name: "a", want: 1},
		{"b", 2},
	}
	for _, tt := range tests {
		want := tt.want
		println(tt.name, want, tt.want)
	}
}

