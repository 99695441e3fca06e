package main

func load() int { return 1 }

func main() {
	load := load()
	println(load)
}

