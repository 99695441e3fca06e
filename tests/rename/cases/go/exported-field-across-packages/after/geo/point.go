package geo

type Point struct{ X, Y int }

type Box struct{ East, Y Point }

func Bounds() (Box, error) { return Box{}, nil }

var Unit = Box{East: Point{X: 1}}
