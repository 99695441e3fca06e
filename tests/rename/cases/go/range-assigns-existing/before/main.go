package main

func main() {
	var i int
	for i = range []int{1, 2} {
	}
	println(i)
}

