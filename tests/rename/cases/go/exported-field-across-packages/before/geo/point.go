package geo

type Point struct{ X, Y int }

type Box struct{ X, Y Point }

func Bounds() (Box, error) { return Box{}, nil }

var Unit = Box{X: Point{X: 1}}
