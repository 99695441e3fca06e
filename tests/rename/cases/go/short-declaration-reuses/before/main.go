package main

func step() (int, error) { return 1, nil }

func main() {
	a, err := step()
	b, err := step()
	println(a, b, err == nil)
}

