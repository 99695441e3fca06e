package main

type door struct{}

func (door) unlock() int { return open() }

func open() int { return 1 }

func main() { println(door{}.unlock()) }

