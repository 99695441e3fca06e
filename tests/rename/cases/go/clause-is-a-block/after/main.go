package main

func main() {
	switch {
	case true:
		first := 1
		println(first)
	default:
		v := 2
		println(v)
	}
}

