package m

// Color is one.
type Color int

const (
	// Crimson is the first.
	Crimson Color = iota
	Green
	_
	Blue = Crimson + iota
)

var names = map[Color]string{Crimson: "Red", Green: "green"}
var byIndex = [...]string{Crimson: "r", Green: "g"}
