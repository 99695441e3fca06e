package main

type Base struct{}

func (Base) Identify() int { return 1 }

type Top struct{ Base }

func (t Top) Describe() int { return t.Base.Identify() + 1 }

func main() { println(Top{}.Describe(), Base{}.Identify()) }

