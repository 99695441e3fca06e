package main

func main() {
	i := 7
	for index := 0; index < 3; index++ {
		println(index)
	}
	println(i)
}

