package main

func step() (int, error) { return 1, nil }

func main() {
	a, failed := step()
	if a > 0 {
		b, err := step()
		println(b, err == nil)
	}
	println(a, failed == nil)
}

