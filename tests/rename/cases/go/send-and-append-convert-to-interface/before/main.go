package main

type speaker interface{ Speak() int }

type dog struct{}
type cat struct{}

func (dog) Speak() int { return 1 }
func (cat) Speak() int { return 2 }

func main() {
	c := make(chan speaker, 1)
	c <- dog{}
	list := append([]speaker{}, cat{})
	println((<-c).Speak(), list[0].Speak())
}

