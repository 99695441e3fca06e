package main

func show(v any) {
	switch value := v.(type) {
	case int:
		println(value + 1)
	case string:
		println(value)
	}
	println(v == nil)
}

func main() { show(1) }

