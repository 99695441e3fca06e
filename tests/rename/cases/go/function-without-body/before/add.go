package m

func add(a, b int) int

var Three = add(1, 2)
