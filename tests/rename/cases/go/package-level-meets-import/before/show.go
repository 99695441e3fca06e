package main

import "strings"

func show() { println(strings.ToUpper("a")) }

