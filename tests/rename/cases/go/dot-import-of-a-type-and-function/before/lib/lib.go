package lib

// New makes a T. See [New].
func New() *T { return &T{} }

type T struct{}
