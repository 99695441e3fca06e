package main

import . "example.com/m/geo"

func main() { println(Area(1, 2)) }

