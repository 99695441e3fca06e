package main

func Map[A, B any](list []A, f func(A) B) (r []B) {
	for _, x := range list {
		r = append(r, f(x))
	}
	return
}

func main() {
	f := Map[int, string]
	println(len(f(nil, nil)), len(Map([]int{1}, func(n int) int { return n })))
}

