package m

var total = compute(Limits...)

func compute(defaults ...int) int { return len(defaults) }
