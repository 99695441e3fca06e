package a

func helper() int { return 1 }

func A() int { return helper() }
