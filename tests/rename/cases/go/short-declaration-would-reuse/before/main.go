package main

func f() (int, error) { return 1, nil }

func main() {
	n, err := f()
	println(n, err)
}

