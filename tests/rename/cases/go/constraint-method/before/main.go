package main

type Stringer interface{ Str() string }

type id int

func (i id) Str() string { return "id" }

func join[T Stringer](list []T) (s string) {
	for _, x := range list {
		s += x.Str()
	}
	return s
}

func main() { println(join([]id{1, 2})) }

