package m

type Labelled interface {
	~int | ~string
	Name() string
}

type ID int

func (i ID) Name() string { return "" }

func Join[T Labelled](items ...T) (s string) {
	for _, it := range items {
		s += it.Name()
	}
	return
}

var _ = Join(ID(1), ID(2))
