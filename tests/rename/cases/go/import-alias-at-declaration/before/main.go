package main

import str "strings"

func main() { println(str.ToUpper("a"), other()) }
