package main

func main() {
	sum := 0
	for i := 0; i < 3; i++ {
		sum += i
	}
	println(sum)
}

