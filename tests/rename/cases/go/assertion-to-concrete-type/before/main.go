package main

type speaker interface{ Speak() int }

type dog struct{}
type cat struct{}
type car struct{}

func (dog) Speak() int { return 1 }
func (*cat) Speak() int { return 2 }
func (car) Speak() int { return 3 }

func show(s speaker) int {
	if d, ok := s.(dog); ok {
		return d.Speak()
	}
	switch c := s.(type) {
	case *cat:
		return c.Speak()
	}
	return s.Speak() + car{}.Speak()
}

func main() { println(show(nil)) }

