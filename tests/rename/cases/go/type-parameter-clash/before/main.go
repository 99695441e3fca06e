package main

func pair[A, B any](a A, b B) {}

func main() { pair(1, 2) }

