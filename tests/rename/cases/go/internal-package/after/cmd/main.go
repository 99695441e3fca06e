package main

import "example.com/m/internal/check"

func main() { println(check.Check()) }

