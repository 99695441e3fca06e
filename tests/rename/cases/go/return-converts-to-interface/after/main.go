package main

type speaker interface{ Talk() int }

type dog struct{}
type cat struct{}

func (*dog) Talk() int { return 1 }
func (cat) Talk() int { return 2 }

func pick(n int) (speaker, error) {
	if n > 1 {
		return &dog{}, nil
	}
	return cat{}, nil
}

func main() {
	s, _ := pick(1)
	println(s.Talk())
}

