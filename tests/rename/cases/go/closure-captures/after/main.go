package main

func counter() func() int {
	total := 0
	return func() int {
		total++
		return total
	}
}

func main() { println(counter()()) }

