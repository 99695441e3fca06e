package main

func main() {
	n := 1
	switch size := n + 1; size {
	case 1:
		println(size)
	case 2:
		n := size * 2
		println(n)
	default:
		println(size)
	}
	println(n)
}

