package main

type Speaker interface{ Talk() string }

type Dog struct{}
type Cat struct{}

func (d *Dog) Talk() string { return "wuff" }
func (c *Cat) Talk() string { return "miau" }

func main() {
	for _, s := range []Speaker{&Dog{}, &Cat{}} {
		println(s.Talk())
	}
}

