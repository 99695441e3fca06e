package main

type a struct{ h int }
type b struct{ h int }
type c struct{ h int }

func main() {
	x := a{1}
	y := b(x)
	println(y.h, c{2}.h)
}

