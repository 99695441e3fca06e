package calc

func helper() int { return 1 }

var One = helper()
