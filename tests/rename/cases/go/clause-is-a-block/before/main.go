package main

func main() {
	switch {
	case true:
		v := 1
		println(v)
	default:
		v := 2
		println(v)
	}
}

