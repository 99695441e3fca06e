package main

type speaker interface{ Speak() int }

type dog struct{}

func (dog) Speak() int { return 1 }

type home struct{ pet speaker }

func main() {
	h := home{pet: dog{}}
	println(h.pet.Speak())
}

