package main

func Helper() int { return 1 }

func main() { println(Helper()) }

