package main

func main() {
	for _, v := range []int{1} {
		println(v)
	}
}

