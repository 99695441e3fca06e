package main

func main() {
	var position int
	for position = range []int{1, 2} {
	}
	println(position)
}

