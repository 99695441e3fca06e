package main

type door struct{}

func (door) open() int { return open() }

func open() int { return 1 }

func main() { println(door{}.open()) }

