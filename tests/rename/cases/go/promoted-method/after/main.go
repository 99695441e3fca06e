package main

type Base struct{ id int }

func (b Base) Identify() int { return b.id }

type Top struct{ *Base }

func (t Top) Both() int { return t.Identify() + t.Base.Identify() }

func main() { println(Top{&Base{1}}.Identify()) }

