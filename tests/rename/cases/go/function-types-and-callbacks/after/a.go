package m

type Callback func(string) error

func (f Callback) Serve(s string) error { return f(s) }

type Handler interface{ Serve(string) error }

func ok(string) error { return nil }

var h Handler = Callback(ok)

func wrap(hs ...Callback) map[string]Callback {
	ch := make(chan Callback, 1)
	ch <- hs[0]
	if f, is := h.(Callback); is {
		return map[string]Callback{"a": f, "b": <-ch}
	}
	return nil
}
