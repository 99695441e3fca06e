package main

type Dog struct{}
type Cat struct{}

func (d *Dog) Speak() {}
func (c *Cat) Speak() {}

func main() {
	d := &Dog{}
	d.Speak()
	(&Cat{}).Speak()
}

