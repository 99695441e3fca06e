package main

type t struct{}

func (t) a() {}

func main() { t{}.a() }
