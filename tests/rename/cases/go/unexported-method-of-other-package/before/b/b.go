package b

type B struct{}

func (B) run() {}

func Use() { B{}.run() }
