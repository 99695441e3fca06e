package main

func main() {
	n := 0
loop:
	for {
		n++
		break loop
	}
	println(n)
}

