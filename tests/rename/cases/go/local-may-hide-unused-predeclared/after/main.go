package main

func main() {
	cap := 3
	println(cap)
}

