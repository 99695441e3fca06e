package main

func main() { println(double(2)) }
