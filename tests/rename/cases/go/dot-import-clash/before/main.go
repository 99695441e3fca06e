package main

import . "example.com/m/geo"

func Show(n int) { println(n) }

func main() { Show(Area(1, 2)) }

