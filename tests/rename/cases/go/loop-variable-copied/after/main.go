package main

func main() {
	for _, v := range []int{1, 2} {
		item := v
		defer func() { println(item) }()
	}
}

