package main

func main() {
	second := 1
	println(second)
}

