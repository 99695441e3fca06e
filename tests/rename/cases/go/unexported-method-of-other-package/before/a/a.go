package a

type Runner interface{ run() }

type A struct{}

func (A) run() {}

func Start(r Runner) { r.run() }
