package b

func start() {}

func B() { start() }

