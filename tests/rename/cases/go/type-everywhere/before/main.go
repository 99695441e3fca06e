package main

type Degree float64

type pair struct{ low, high Degree }

var zero Degree

func show(d Degree, more ...Degree) *Degree { return &d }

func main() {
	d := Degree(3)
	var x any = d
	if e, ok := x.(Degree); ok {
		println(e)
	}
	switch x.(type) {
	case Degree, *Degree:
	}
	m := map[Degree][]Degree{1: {2}}
	c := make(chan Degree, len(m))
	f := func(a Degree) [2]Degree { return [2]Degree{a, zero} }
	println(show(d), pair{d, d}.low, len(c), f(d)[0], new(Degree))
}

