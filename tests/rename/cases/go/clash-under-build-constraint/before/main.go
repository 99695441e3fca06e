package main

func platform() string { return "any" }

func main() { println(platform()) }
