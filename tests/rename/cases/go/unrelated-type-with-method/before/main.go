package main

type Shape interface{ Draw(scale int) }

type circle struct{}

func (circle) Draw(scale int) { println(scale) }

type gun struct{}

func (gun) Draw() {}

func main() {
	var s Shape = circle{}
	s.Draw(2)
	gun{}.Draw()
}

