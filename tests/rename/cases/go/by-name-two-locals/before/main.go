package main

func a() int {
	n := 1
	return n
}

func b() int {
	n := 2
	return n
}

func main() { println(a(), b()) }

