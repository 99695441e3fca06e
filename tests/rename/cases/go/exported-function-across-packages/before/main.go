package main

import "example.com/m/geo"

func Area() int { return 1 }

func main() { println(geo.Area(1, 2), Area()) }

