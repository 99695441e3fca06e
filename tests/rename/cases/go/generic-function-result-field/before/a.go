package m

type Book struct{ Name string }

func Map[T, U any](in []T, f func(T) U) []U {
	var out []U
	for _, t := range in {
		out = append(out, f(t))
	}
	return out
}

func Ptr[T any](t T) *T { return &t }

type Box[T any] struct{ v T }

func (b Box[T]) Get() T { return b.v }

func f(books []Book) string {
	names := Map(books, func(b Book) string { return b.Name })
	again := Map(names, func(n string) Book { return Book{Name: n} })
	return again[0].Name + Ptr(books[0]).Name + Box[Book]{books[0]}.Get().Name + Box[*Book]{&books[0]}.v.Name
}
