package main

type failure struct{}

func (failure) Error() string { return "failed" }

func run() error { return failure{} }

func main() { println(run().Error()) }

