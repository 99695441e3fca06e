package main

func show(v any) {
	switch v := v.(type) {
	case int:
		println(v + 1)
	case string:
		println(v)
	}
	println(v == nil)
}

func main() { show(1) }

