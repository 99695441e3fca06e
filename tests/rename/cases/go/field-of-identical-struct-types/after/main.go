package main

type a struct{ height int }
type b struct{ height int }
type c struct{ h int }

func main() {
	x := a{1}
	y := b(x)
	println(y.height, c{2}.h)
}

