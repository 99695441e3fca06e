package main

import (
	"example.com/m/a"
	"example.com/m/b"
)

func main() { println(a.A(), b.B()) }

