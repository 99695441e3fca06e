package main

const zero = 0

func main() {
	x := 1
	switch x {
	case zero, zero + 1:
		println("none")
	}
}

