package main

import str "strings"

func main() { println(str.ToUpper("strings")) }

