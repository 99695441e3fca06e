package main

type node struct{}

func link[T any](x T) node { return node{} }

func main() { link(1) }
