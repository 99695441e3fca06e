package main

func main() {
	länge := 1
	println("länge", länge)
}


