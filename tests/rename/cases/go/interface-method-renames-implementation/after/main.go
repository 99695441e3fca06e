package main

type Speaker interface {
	Talk() string
}

type Dog struct{}

func (Dog) Talk() string { return "wuff" }

type Radio struct{}

func (Radio) Speak(volume int) string { return "news" }

func say(s Speaker) { println(s.Talk()) }

func main() {
	say(Dog{})
	println(Dog{}.Talk(), Radio{}.Speak(3))
}

