package main

type Shape interface{ Paint(scale int) }

type circle struct{}

func (circle) Paint(scale int) { println(scale) }

type gun struct{}

func (gun) Draw() {}

func main() {
	var s Shape = circle{}
	s.Paint(2)
	gun{}.Draw()
}

