package main

func sum(values ...int) int {
	n := 0
	for _, v := range values {
		n += v
	}
	if n > 10 {
		return sum(values...)
	}
	return n
}

func main() { println(sum(1, 2)) }

