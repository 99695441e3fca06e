package main

func main() {
	a := 1
	if b := 3; b > 2 {
		println(a)
	}
}

