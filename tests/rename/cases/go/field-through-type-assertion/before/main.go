package main

type cat struct{ size int }
type dog struct{ size int }

func size(x any) int {
	if c, ok := x.(cat); ok {
		return c.size
	}
	switch v := x.(type) {
	case *cat:
		return v.size
	case dog:
		return v.size
	}
	return x.(dog).size
}

func main() { println(size(cat{1})) }

