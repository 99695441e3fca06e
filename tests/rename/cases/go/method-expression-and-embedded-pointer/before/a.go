package m

type Engine struct{}

func (e *Engine) Start(n int) error { return nil }

type Car struct {
	*Engine
	Start2 func()
}

type Truck struct{ Car }

func f(t Truck) {
	_ = (*Engine).Start
	_ = Car.Start
	g := Truck.Start
	_ = g(t, 1)
	defer t.Car.Engine.Start(2)
}
