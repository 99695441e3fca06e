package main

func show(x any) {
	switch v := x.(type) {
	case int:
		println(v + 1)
	case string, bool:
		println(v != nil)
	default:
		println(v == nil)
	}
}

func main() { show(1) }

