package main

var name string = "a"

func main() { println(name) }

