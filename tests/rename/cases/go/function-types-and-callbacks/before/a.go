package m

type HandlerFunc func(string) error

func (f HandlerFunc) Serve(s string) error { return f(s) }

type Handler interface{ Serve(string) error }

func ok(string) error { return nil }

var h Handler = HandlerFunc(ok)

func wrap(hs ...HandlerFunc) map[string]HandlerFunc {
	ch := make(chan HandlerFunc, 1)
	ch <- hs[0]
	if f, is := h.(HandlerFunc); is {
		return map[string]HandlerFunc{"a": f, "b": <-ch}
	}
	return nil
}
