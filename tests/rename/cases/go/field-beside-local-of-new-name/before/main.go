package main

type box struct{ w int }

func main() {
	width := 3
	b := box{w: width}
	println(b.w, width)
}


