package main

type speaker interface{ Talk() int }

type dog struct{}

func (dog) Talk() int { return 1 }

type home struct{ pet speaker }

func main() {
	h := home{pet: dog{}}
	println(h.pet.Talk())
}

