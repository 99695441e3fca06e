package m

type Labelled interface {
	~int | ~string
	Label() string
}

type ID int

func (i ID) Label() string { return "" }

func Join[T Labelled](items ...T) (s string) {
	for _, it := range items {
		s += it.Label()
	}
	return
}

var _ = Join(ID(1), ID(2))
