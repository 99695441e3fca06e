package main

func main() {
	var x any = 1
	y := 2
	switch v := x.(type) {
	case int:
		println(v + y)
	}
}

