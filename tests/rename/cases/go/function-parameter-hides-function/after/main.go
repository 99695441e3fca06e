package main

func measure(s string) int { return len(s) }

func show(size int) int { return size }

func main() { println(show(measure("a"))) }

