package main

func show(x any) {
	switch value := x.(type) {
	case int:
		println(value + 1)
	case string, bool:
		println(value != nil)
	default:
		println(value == nil)
	}
}

func main() { show(1) }

