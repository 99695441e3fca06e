package geo

type Point struct {
	Horizontal, Y int `json:"X"`
}

type Line struct{ From, To Point }

var Origin = Point{Horizontal: 0, Y: 0}
