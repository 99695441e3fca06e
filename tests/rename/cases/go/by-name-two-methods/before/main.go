package main

type Dog struct{}
type Cat struct{}

func (d *Dog) Speak() {}
func (c *Cat) Speak() {}

func main() {
	(&Dog{}).Speak()
	(&Cat{}).Speak()
}

