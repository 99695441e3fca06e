package main

type speaker interface{ Talk() }

type dog struct{}

var _ speaker = (*dog)(nil)

func (*dog) Talk() {}

func main() {}

