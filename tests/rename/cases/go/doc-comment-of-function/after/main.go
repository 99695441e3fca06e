package main

// Twice returns n times two. Not a double room.
func Twice(n int) int {
	// Double here is a plain comment.
	println("Double")
	return n * 2
}

func main() { println(Twice(1)) }

