package main

func main() {
	v := 0
	if v == 0 {
		v := 1
		println(v)
	} else {
		value := 2
		println(value)
	}
	println(v)
}

