package main

func main() {
	if x := 1; x > 2 {
		println(x)
	} else if x := x + 1; x > 2 {
		println(x)
	} else {
		println(x)
	}
}

