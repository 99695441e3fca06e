package m

type P struct{ Horizontal int }

var v = struct{ Horizontal int }{1}

func f() P {
	var p P = v
	p.Horizontal = v.Horizontal
	return p
}
