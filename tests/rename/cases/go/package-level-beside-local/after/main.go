package main

func total(a, b int) int { return a + b }

func main() { println(total(1, 2)) }

func other() int {
	total := 3
	return total
}

