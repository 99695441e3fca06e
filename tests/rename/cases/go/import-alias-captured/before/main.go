package main

import str "strings"

func main() {
	text := "a"
	println(str.ToUpper(text))
}

