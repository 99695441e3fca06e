package zoo

type Animal interface{ Speak() string }

func Show(a Animal) string { return a.Speak() }
