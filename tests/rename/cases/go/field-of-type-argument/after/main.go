package main

type book struct{ title string }
type user struct{ name string }

type box[T any] struct{ value T }

func (b box[T]) get() T { return b.value }

func first[T any](list []T) T { return list[0] }

func apply[A, B any](a A, f func(A) B) B { return f(a) }

func main() {
	b := box[book]{book{"x"}}
	u := box[user]{}
	println(b.get().title, b.value.title, u.get().name)
	println(first([]book{{title: "a"}}).title, first([]*user{{name: "b"}}).name)
	println(apply(1, func(n int) book { return book{} }).title)
}

