package calc

func twice(n int) int { return n * 2 }

var Four = twice(2)
