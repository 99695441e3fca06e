package main

func main() {
	i := 7
	for i := 0; i < 3; i++ {
		println(i)
	}
	println(i)
}

