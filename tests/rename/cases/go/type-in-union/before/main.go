package main

type Meter int
type Foot int

type Length interface{ ~int8 | Meter | ~string | Foot }

func show[T Length](x T) {}

func main() { show(Meter(1)); show[Meter](2) }

