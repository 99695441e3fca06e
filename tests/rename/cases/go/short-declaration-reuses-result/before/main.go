package main

func step() (int, error) { return 1, nil }

func run() (err error) {
	n, err := step()
	println(n)
	return
}

func main() { println(run() == nil) }

