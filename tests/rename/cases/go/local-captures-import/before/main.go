package main

import "fmt"

func main() {
	text := "x"
	fmt.Println(text)
}

