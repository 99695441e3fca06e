package a

func aid() int { return 1 }

func A() int { return aid() }
