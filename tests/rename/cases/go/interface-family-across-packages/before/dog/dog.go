package dog

type Dog struct{}

func (d Dog) Speak() string { return "wuff" }
