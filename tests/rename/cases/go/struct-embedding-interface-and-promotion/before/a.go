package m

type Logger interface{ Log(s string) }

type console struct{}

func (console) Log(s string) {}

type Service struct {
	Logger
	name string
}

func run() {
	s := Service{Logger: console{}}
	s.Log("a")
	s.Logger.Log("b")
	var l Logger = s
	l.Log("c")
}
