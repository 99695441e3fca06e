package main

import text "strings"

func main() { println(text.ToUpper("strings")) }

