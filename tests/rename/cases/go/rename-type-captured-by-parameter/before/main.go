package main

type crate struct{ n int }

func fill(box int) crate { return crate{box} }

func main() { println(fill(1).n) }

