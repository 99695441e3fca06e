package main

import (
	"os"
	str "strings"
)

func main() { println(str.ToUpper("a"), len(os.Args)) }

