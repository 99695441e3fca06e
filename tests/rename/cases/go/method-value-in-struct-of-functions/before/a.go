package m

type Server struct{ handlers map[string]func(int) int }

func New() *Server {
	s := &Server{}
	s.handlers = map[string]func(int) int{
		"a": s.Handle,
		"b": func(n int) int { return s.Handle(n) },
	}
	go s.Handle(1)
	return s
}

func (s *Server) Handle(n int) int { return n }

type handler interface{ Handle(string) }
