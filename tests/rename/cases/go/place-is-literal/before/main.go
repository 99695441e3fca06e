package main

func main() { println("word") }

