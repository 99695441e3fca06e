package main

func step() (int, error) { return 1, nil }

func main() {
	a, failed := step()
	b, failed := step()
	println(a, b, failed == nil)
}

