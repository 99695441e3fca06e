package main

func main() {
	n := 0
n:
	for {
		n++
		break n
	}
	println(n)
}

