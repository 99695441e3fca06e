package main

func load() int { return 1 }

func main() {
	v := load()
	println(v, load())
}

