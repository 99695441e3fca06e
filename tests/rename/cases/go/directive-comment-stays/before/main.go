package main

//go:noinline
func double(n int) int { return n * 2 }

//nolint:double
func main() { println(double(1)) }

