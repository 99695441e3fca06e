package m

type Builder struct {
	next  *Builder
	parts map[string][]*Builder
}

func (b *Builder) With(s string) *Builder { return b }
func (b Builder) Done() (Builder, error)    { return b, nil }

func f() {
	b := new(Builder).With("a").With("b")
	c, _ := b.Done()
	c.next.With("c")
	for _, ps := range c.parts {
		for i := range ps {
			ps[i].With("d")
		}
	}
	if d, err := c.Done(); err == nil {
		d.With("e")
	}
	func(x *Builder) { x.With("f") }(b)
	var e = &[]Builder{{}}[0]
	e.With("g")
}
