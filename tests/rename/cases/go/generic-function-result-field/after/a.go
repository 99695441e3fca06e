package m

type Book struct{ Title string }

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
	names := Map(books, func(b Book) string { return b.Title })
	again := Map(names, func(n string) Book { return Book{Title: n} })
	return again[0].Title + Ptr(books[0]).Title + Box[Book]{books[0]}.Get().Title + Box[*Book]{&books[0]}.v.Title
}
