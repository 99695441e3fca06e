package main

func smaller(a, b int) int {
	if a < b {
		return a
	}
	return b
}

func main() { println(smaller(1, 2)) }

