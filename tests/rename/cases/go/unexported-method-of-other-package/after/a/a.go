package a

type Runner interface{ begin() }

type A struct{}

func (A) begin() {}

func Start(r Runner) { r.begin() }
