package main

func area(width, h int) int {
	return width * h
}

func other(w int) int { return w }

func main() { println(area(2, 3), other(1)) }

