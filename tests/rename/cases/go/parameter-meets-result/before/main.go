package main

func size(s string) (n int) { return len(s) }

func main() { println(size("a")) }

