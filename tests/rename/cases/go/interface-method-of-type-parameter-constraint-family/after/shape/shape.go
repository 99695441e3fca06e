package shape

type Shape interface {
	Area2() float64
	Name() string
}

type named struct{ name string }

func (n *named) Name() string { return n.name }

type Square struct {
	*named
	Side float64
}

func (s Square) Area2() float64 { return s.Side * s.Side }

func New() Shape { return Square{named: &named{"s"}, Side: 1} }
