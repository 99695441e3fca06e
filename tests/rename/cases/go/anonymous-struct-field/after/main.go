package main

func main() {
	s := struct {
		height int
		w int
	}{height: 1}
	s.height = s.w
	println(s.height)
}

