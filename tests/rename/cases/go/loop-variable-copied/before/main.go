package main

func main() {
	for _, v := range []int{1, 2} {
		v := v
		defer func() { println(v) }()
	}
}

