package main

func main() {
	var max int = 3
	println(max, max+1)
}

