package main

func add(a []int) []int { return a }

func main() { println(len(add(nil)), len(more())) }
