package main

func main() { println(platform()) }
