package main

type Speaker interface{ Speak() string }

type Dog struct{}
type Cat struct{}

func (d *Dog) Speak() string { return "wuff" }
func (c *Cat) Speak() string { return "miau" }

func main() {
	for _, s := range []Speaker{&Dog{}, &Cat{}} {
		println(s.Speak())
	}
}

