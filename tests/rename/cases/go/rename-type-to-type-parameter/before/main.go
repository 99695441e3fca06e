package main

type node struct{}

func wrap[T any](x T) *node { return &node{} }

func main() { wrap(1) }

