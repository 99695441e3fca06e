package main

const N = 3

type row [N]int

func fill(r [N * 2]int) [N]row { return [N]row{} }

func main() { println(len(fill([2 * N]int{}))) }

