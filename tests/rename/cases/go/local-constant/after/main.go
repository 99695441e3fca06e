package main

const factor = 10

func main() {
	const scale = 2
	println(scale * scale)
}

func more() int { return factor }

