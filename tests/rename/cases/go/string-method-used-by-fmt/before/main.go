package main

import "fmt"

type id int

func (i id) String() string { return "id" }

func main() { fmt.Println(id(1)) }

