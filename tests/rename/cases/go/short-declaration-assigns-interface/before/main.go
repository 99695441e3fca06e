package main

type speaker interface{ Speak() int }

type dog struct{}

func (dog) Speak() int { return 1 }

func pair() (dog, bool) { return dog{}, true }

func main() {
	var s speaker
	s, ok := pair()
	println(s.Speak(), ok)
}
