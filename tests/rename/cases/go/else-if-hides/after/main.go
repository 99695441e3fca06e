package main

func main() {
	if first := 1; first > 2 {
		println(first)
	} else if x := first + 1; x > 2 {
		println(x)
	} else {
		println(x)
	}
}

