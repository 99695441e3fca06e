package m

import g "m/geo"

type other struct{ X int }

var lines = []g.Line{
	{From: g.Point{X: 1}, To: g.Point{Y: 2}},
	{g.Point{1, 2}, g.Point{X: 3}},
}
var byName = map[string]g.Point{"a": {X: 1}}
var ptrs = []*g.Point{{X: 2}, nil}
var arr = [...]struct{ P g.Point }{{P: g.Point{X: 1}}}

func f() int {
	o := other{X: 1}
	return lines[0].From.X + byName["a"].X + ptrs[0].X + arr[0].P.X + o.X + g.Origin.X
}
