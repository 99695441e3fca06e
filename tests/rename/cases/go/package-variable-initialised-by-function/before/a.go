package m

var total = compute(defaults...)

func compute(defaults ...int) int { return len(defaults) }
