package impl

import "m/api"

type File struct{}

func (f *File) Drain() error { return nil }
func (f *File) Read() int     { return 0 }

type other struct{}

func (o other) Close() {}

var _ api.ReadCloser = (*File)(nil)

func use(c api.Closer, o other) error {
	o.Close()
	f := &File{}
	defer f.Drain()
	g := f.Drain
	h := (*File).Drain
	_ = h(f)
	_ = g()
	return c.Drain()
}
