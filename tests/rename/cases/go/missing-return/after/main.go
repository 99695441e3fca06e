package main

func half(number int) int {
	if number > 1 {
		return number / 2
	}
}

func main() { println(half(2)) }

