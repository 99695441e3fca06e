package main

// Double returns n times two. Not a double room.
func Double(n int) int {
	// Double here is a plain comment.
	println("Double")
	return n * 2
}

func main() { println(Double(1)) }

