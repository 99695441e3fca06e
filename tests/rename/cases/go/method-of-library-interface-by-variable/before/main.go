package main

import "io"

type sink struct{}

func (sink) Write(p []byte) (int, error) { return len(p), nil }

var _ io.Writer = sink{}

func main() {}

