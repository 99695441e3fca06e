package main

type speaker interface{ Talk() int }

type dog struct{}
type cat struct{}
type car struct{}

func (dog) Talk() int { return 1 }
func (*cat) Talk() int { return 2 }
func (car) Speak() int { return 3 }

func show(s speaker) int {
	if d, ok := s.(dog); ok {
		return d.Talk()
	}
	switch c := s.(type) {
	case *cat:
		return c.Talk()
	}
	return s.Talk() + car{}.Speak()
}

func main() { println(show(nil)) }

