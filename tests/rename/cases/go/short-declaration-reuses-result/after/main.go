package main

func step() (int, error) { return 1, nil }

func run() (failed error) {
	n, failed := step()
	println(n)
	return
}

func main() { println(run() == nil) }

