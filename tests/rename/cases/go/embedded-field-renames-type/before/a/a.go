package a

// Base is embedded.
type Base struct{ ID int }

func (b Base) String() string { return "" }
