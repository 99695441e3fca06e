package main

func size(s string) int { return len(s) }

func show(size int) int { return size }

func main() { println(show(size("a"))) }

