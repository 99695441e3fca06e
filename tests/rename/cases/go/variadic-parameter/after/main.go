package main

func sum(numbers ...int) int {
	n := 0
	for _, v := range numbers {
		n += v
	}
	if n > 10 {
		return sum(numbers...)
	}
	return n
}

func main() { println(sum(1, 2)) }

