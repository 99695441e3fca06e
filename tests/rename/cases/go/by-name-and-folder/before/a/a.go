package a

func run() {}

func A() { run() }
