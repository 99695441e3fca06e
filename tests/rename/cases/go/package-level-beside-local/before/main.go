package main

func sum(a, b int) int { return a + b }

func main() { println(sum(1, 2)) }

func other() int {
	total := 3
	return total
}

