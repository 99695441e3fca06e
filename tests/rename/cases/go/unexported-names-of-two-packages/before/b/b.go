package b

func helper() int { return 2 }

func B() int { return helper() }
