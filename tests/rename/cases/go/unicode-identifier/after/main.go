package main

func main() {
	größe := 1
	println("länge", größe)
}


