package main

type speaker interface{ Speak() }

type dog struct{}

var _ speaker = (*dog)(nil)

func (*dog) Speak() {}

func main() {}

