package calc

func double(n int) int { return n * 2 }

var Four = double(2)
