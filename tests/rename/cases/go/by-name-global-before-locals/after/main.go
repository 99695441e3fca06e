package main

var total = 1

func a() int {
	count := 2
	return count
}

func main() { println(total, a()) }


