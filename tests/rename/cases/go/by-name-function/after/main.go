package main

type t struct{}

func twice(n int) int { return n * 2 }

func main() { println(twice(1)) }

