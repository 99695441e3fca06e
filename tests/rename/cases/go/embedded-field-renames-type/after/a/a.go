package a

// Root is embedded.
type Root struct{ ID int }

func (b Root) String() string { return "" }
