package main

import "io"

type source interface {
	io.Reader
	Name() string
}

func get(s source) { s.Read(nil) }

func main() { get(nil) }

