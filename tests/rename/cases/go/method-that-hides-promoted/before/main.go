package main

type Base struct{}

func (Base) Describe() int { return 1 }

type Top struct{ Base }

func (t Top) Describe() int { return t.Base.Describe() + 1 }

func main() { println(Top{}.Describe(), Base{}.Describe()) }

