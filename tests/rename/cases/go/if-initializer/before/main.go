package main

func main() {
	n := 5
	if n := n * 2; n > 10 {
		println(n)
	} else if m := n; m > 1 {
		println(n, m)
	} else {
		println(n)
	}
	println(n)
}

