package lib

// Make makes a T. See [Make].
func Make() *T { return &T{} }

type T struct{}
