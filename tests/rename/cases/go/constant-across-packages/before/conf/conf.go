package conf

const (
	Min = iota
	Max
)
