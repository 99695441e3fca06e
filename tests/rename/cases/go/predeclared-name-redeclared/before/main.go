package main

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}

func main() { println(min(1, 2)) }

