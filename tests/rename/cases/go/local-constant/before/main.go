package main

const factor = 10

func main() {
	const factor = 2
	println(factor * factor)
}

func more() int { return factor }

