package main

type Speaker interface {
	Speak() string
}

type Dog struct{}

func (Dog) Speak() string { return "wuff" }

type Radio struct{}

func (Radio) Speak(volume int) string { return "news" }

func say(s Speaker) { println(s.Speak()) }

func main() {
	say(Dog{})
	println(Dog{}.Speak(), Radio{}.Speak(3))
}

