package main

func area(w, h int) int {
	return w * h
}

func other(w int) int { return w }

func main() { println(area(2, 3), other(1)) }

