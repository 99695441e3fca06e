package main

const none = 0

func main() {
	x := 1
	switch x {
	case none, none + 1:
		println("none")
	}
}

