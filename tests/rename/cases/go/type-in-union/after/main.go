package main

type Metre int
type Foot int

type Length interface{ ~int8 | Metre | ~string | Foot }

func show[T Length](x T) {}

func main() { show(Metre(1)); show[Metre](2) }

