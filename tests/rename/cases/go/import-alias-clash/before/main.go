package main

import str "strings"

func show() string { return str.ToUpper("a") }

func main() { println(show()) }

