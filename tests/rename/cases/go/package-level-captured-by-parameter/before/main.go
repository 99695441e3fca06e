package main

func run() int { return 1 }

func apply(f func() int) int { return f() + run() }

func main() { println(apply(run)) }

