package m

import g "m/geo"

type other struct{ X int }

var lines = []g.Line{
	{From: g.Point{Horizontal: 1}, To: g.Point{Y: 2}},
	{g.Point{1, 2}, g.Point{Horizontal: 3}},
}
var byName = map[string]g.Point{"a": {Horizontal: 1}}
var ptrs = []*g.Point{{Horizontal: 2}, nil}
var arr = [...]struct{ P g.Point }{{P: g.Point{Horizontal: 1}}}

func f() int {
	o := other{X: 1}
	return lines[0].From.Horizontal + byName["a"].Horizontal + ptrs[0].Horizontal + arr[0].P.Horizontal + o.X + g.Origin.Horizontal
}
