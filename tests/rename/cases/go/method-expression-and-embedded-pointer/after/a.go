package m

type Engine struct{}

func (e *Engine) Begin(n int) error { return nil }

type Car struct {
	*Engine
	Start2 func()
}

type Truck struct{ Car }

func f(t Truck) {
	_ = (*Engine).Begin
	_ = Car.Begin
	g := Truck.Begin
	_ = g(t, 1)
	defer t.Car.Engine.Begin(2)
}
