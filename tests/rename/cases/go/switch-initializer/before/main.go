package main

func main() {
	n := 1
	switch n := n + 1; n {
	case 1:
		println(n)
	case 2:
		n := n * 2
		println(n)
	default:
		println(n)
	}
	println(n)
}

