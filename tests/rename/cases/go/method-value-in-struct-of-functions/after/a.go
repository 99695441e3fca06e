package m

type Server struct{ handlers map[string]func(int) int }

func New() *Server {
	s := &Server{}
	s.handlers = map[string]func(int) int{
		"a": s.Serve,
		"b": func(n int) int { return s.Serve(n) },
	}
	go s.Serve(1)
	return s
}

func (s *Server) Serve(n int) int { return n }

type handler interface{ Handle(string) }
