package main

import "example.com/geo/flat"

func main() { println(flat.Area()) }


