package main

func show(input any) {
	switch x := input.(type) {
	case int:
		println(x)
	}
	println(input != nil)
}

func main() { show(1) }

