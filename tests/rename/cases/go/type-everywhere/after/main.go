package main

type Celsius float64

type pair struct{ low, high Celsius }

var zero Celsius

func show(d Celsius, more ...Celsius) *Celsius { return &d }

func main() {
	d := Celsius(3)
	var x any = d
	if e, ok := x.(Celsius); ok {
		println(e)
	}
	switch x.(type) {
	case Celsius, *Celsius:
	}
	m := map[Celsius][]Celsius{1: {2}}
	c := make(chan Celsius, len(m))
	f := func(a Celsius) [2]Celsius { return [2]Celsius{a, zero} }
	println(show(d), pair{d, d}.low, len(c), f(d)[0], new(Celsius))
}

