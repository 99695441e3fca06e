package main

// Double returns n times two.
func Twice(n int) int { return n * 2 }

func main() { println(Twice(1)) }

