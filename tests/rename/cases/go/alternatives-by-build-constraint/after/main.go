package main

func main() { println(systemName()) }
