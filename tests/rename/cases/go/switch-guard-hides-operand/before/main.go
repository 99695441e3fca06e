package main

func show(x any) {
	switch x := x.(type) {
	case int:
		println(x)
	}
	println(x != nil)
}

func main() { show(1) }

