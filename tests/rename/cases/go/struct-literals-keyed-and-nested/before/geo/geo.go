package geo

type Point struct {
	X, Y int `json:"X"`
}

type Line struct{ From, To Point }

var Origin = Point{X: 0, Y: 0}
