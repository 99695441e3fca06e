package main

type builder struct{ s string }

func create() *builder                    { return &builder{} }
func (b *builder) With(s string) *builder { b.s += s; return b }
func (b *builder) Text() string           { return b.s }

type counter struct{ n int }

func (c *counter) Add(n int) *counter { c.n += n; return c }

func main() {
	s := create().With("a").
		With("b").Text()
	println(s, (&counter{}).Add(1).Add(2).n)
}

