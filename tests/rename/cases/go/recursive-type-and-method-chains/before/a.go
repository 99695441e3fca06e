package m

type Builder struct {
	next  *Builder
	parts map[string][]*Builder
}

func (b *Builder) Add(s string) *Builder { return b }
func (b Builder) Done() (Builder, error)    { return b, nil }

func f() {
	b := new(Builder).Add("a").Add("b")
	c, _ := b.Done()
	c.next.Add("c")
	for _, ps := range c.parts {
		for i := range ps {
			ps[i].Add("d")
		}
	}
	if d, err := c.Done(); err == nil {
		d.Add("e")
	}
	func(x *Builder) { x.Add("f") }(b)
	var e = &[]Builder{{}}[0]
	e.Add("g")
}
