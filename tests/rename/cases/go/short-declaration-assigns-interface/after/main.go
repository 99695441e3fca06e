package main

type speaker interface{ Talk() int }

type dog struct{}

func (dog) Talk() int { return 1 }

func pair() (dog, bool) { return dog{}, true }

func main() {
	var s speaker
	s, ok := pair()
	println(s.Talk(), ok)
}
