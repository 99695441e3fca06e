package m

// Color is one.
type Color int

const (
	// Red is the first.
	Red Color = iota
	Green
	_
	Blue = Red + iota
)

var names = map[Color]string{Red: "Red", Green: "green"}
var byIndex = [...]string{Red: "r", Green: "g"}
