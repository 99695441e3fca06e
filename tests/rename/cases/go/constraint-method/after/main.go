package main

type Stringer interface{ Text() string }

type id int

func (i id) Text() string { return "id" }

func join[T Stringer](list []T) (s string) {
	for _, x := range list {
		s += x.Text()
	}
	return s
}

func main() { println(join([]id{1, 2})) }

