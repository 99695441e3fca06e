package conf

const (
	Min = iota
	Maximum
)
