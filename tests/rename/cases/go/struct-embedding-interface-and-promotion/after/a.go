package m

type Logger interface{ Emit(s string) }

type console struct{}

func (console) Emit(s string) {}

type Service struct {
	Logger
	name string
}

func run() {
	s := Service{Logger: console{}}
	s.Emit("a")
	s.Logger.Emit("b")
	var l Logger = s
	l.Emit("c")
}
