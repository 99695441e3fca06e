package main

import "os"

type output interface {
	WriteString(s string) (int, error)
}

func main() {
	var o output = os.Stdout
	o.WriteString("a")
}

