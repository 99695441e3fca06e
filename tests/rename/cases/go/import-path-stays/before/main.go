package main

import "strings"

func strings2() string { return strings.ToUpper("strings2") }

func main() { println(strings2()) }


