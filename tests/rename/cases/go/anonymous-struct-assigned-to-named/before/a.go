package m

type P struct{ X int }

var v = struct{ X int }{1}

func f() P {
	var p P = v
	p.X = v.X
	return p
}
