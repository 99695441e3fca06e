package main

// Double returns n times two.
func Double(n int) int { return n * 2 }

func main() { println(Double(1)) }

