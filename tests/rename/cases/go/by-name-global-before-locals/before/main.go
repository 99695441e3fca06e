package main

var count = 1

func a() int {
	count := 2
	return count
}

func main() { println(count, a()) }


