package geo

// Place is a place.
type Place struct{ X, Y int }

func New() *Place { return &Place{} }
