package main

import . "example.com/m/geo"

func main() { println(Surface(1, 2)) }

