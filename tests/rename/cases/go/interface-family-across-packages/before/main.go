package main

import (
	"example.com/m/dog"
	"example.com/m/zoo"
)

func main() { println(zoo.Show(dog.Dog{}), dog.Dog{}.Speak()) }

