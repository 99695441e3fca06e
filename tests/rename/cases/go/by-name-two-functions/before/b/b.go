package b

func run() {}

func B() { run() }

