package main

type t struct{}

func (t) a() {}
func (t) b() {}

func main() { t{}.a(); t{}.b() }

