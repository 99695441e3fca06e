package main

type point struct{}

func dot() {}

func main() { dot(); _ = point{} }

