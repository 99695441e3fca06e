package main

type Speaker interface{ Speak() }

type Dog struct{}

func (Dog) Speak() {}
func (Dog) Bark()  {}

func main() {
	var s Speaker = Dog{}
	s.Speak()
}


