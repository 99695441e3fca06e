package main

type Base struct{ id int }

func (b Base) Describe() int { return b.id }

type Top struct{ *Base }

func (t Top) Both() int { return t.Describe() + t.Base.Describe() }

func main() { println(Top{&Base{1}}.Describe()) }

