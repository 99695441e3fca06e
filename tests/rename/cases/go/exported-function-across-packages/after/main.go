package main

import "example.com/m/geo"

func Area() int { return 1 }

func main() { println(geo.Surface(1, 2), Area()) }

