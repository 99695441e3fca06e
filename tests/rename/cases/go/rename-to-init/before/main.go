package main

func setup(n int) { println(n) }

func main() { setup(1) }

