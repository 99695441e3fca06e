package main

import "strings"

func main() {
	var b strings.Builder
	b.WriteString("a")
	println(b.String())
}

