package main

type Dog struct{}
type Cat struct{}

func (d *Dog) Talk() {}
func (c *Cat) Speak() {}

func main() {
	d := &Dog{}
	d.Talk()
	(&Cat{}).Speak()
}

