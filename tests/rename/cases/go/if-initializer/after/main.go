package main

func main() {
	n := 5
	if count := n * 2; count > 10 {
		println(count)
	} else if m := count; m > 1 {
		println(count, m)
	} else {
		println(count)
	}
	println(n)
}

