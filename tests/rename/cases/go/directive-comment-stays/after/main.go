package main

//go:noinline
func twice(n int) int { return n * 2 }

//nolint:double
func main() { println(twice(1)) }

