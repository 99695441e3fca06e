package main

type cat struct{ length int }
type dog struct{ size int }

func size(x any) int {
	if c, ok := x.(cat); ok {
		return c.length
	}
	switch v := x.(type) {
	case *cat:
		return v.length
	case dog:
		return v.size
	}
	return x.(dog).size
}

func main() { println(size(cat{1})) }

