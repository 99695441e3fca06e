package main

const Size = 3

type row [Size]int

func fill(r [Size * 2]int) [Size]row { return [Size]row{} }

func main() { println(len(fill([2 * Size]int{}))) }

