package main

import (
	"example.com/m/a"
	"example.com/m/b"
)

func main() { a.Start(a.A{}); b.Use() }

