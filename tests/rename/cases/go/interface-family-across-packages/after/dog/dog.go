package dog

type Dog struct{}

func (d Dog) Talk() string { return "wuff" }
