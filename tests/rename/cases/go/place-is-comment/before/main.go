package main

// word is here.
func main() {}

