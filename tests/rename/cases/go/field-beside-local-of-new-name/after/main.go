package main

type box struct{ width int }

func main() {
	width := 3
	b := box{width: width}
	println(b.width, width)
}


