package main

func main() {
	n := "abc"
	println(len(n))
}

