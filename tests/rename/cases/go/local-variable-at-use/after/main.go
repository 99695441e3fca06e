package main

func main() {
	var limit int = 3
	println(limit, limit+1)
}

