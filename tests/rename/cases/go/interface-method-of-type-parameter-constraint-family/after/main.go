package main

import "m/shape"

type circle struct{ r float64 }

func (c *circle) Area2() float64 { return c.r }
func (c *circle) Name() string  { return "c" }

type plot struct{}

func (plot) Area() float64 { return 0 }

func total(shapes ...shape.Shape) (sum float64) {
	for _, s := range shapes {
		sum += s.Area2()
		if sq, ok := s.(shape.Square); ok {
			sum += sq.Area2() + plot{}.Area()
		}
	}
	return
}

func main() { println(total(shape.New(), &circle{1})) }
