package main

type speaker interface{ Talk() int }

type dog struct{}
type cat struct{}

func (dog) Talk() int { return 1 }
func (cat) Talk() int { return 2 }

func main() {
	c := make(chan speaker, 1)
	c <- dog{}
	list := append([]speaker{}, cat{})
	println((<-c).Talk(), list[0].Talk())
}

