package main

func main() {
	s := struct {
		h int
		w int
	}{h: 1}
	s.h = s.w
	println(s.h)
}

