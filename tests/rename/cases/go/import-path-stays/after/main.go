package main

import "strings"

func Text2() string { return strings.ToUpper("strings2") }

func main() { println(Text2()) }


