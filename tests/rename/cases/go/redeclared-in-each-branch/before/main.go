package main

func main() {
	v := 0
	if v == 0 {
		v := 1
		println(v)
	} else {
		v := 2
		println(v)
	}
	println(v)
}

