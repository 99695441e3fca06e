package main

func Convert[A, B any](list []A, f func(A) B) (r []B) {
	for _, x := range list {
		r = append(r, f(x))
	}
	return
}

func main() {
	f := Convert[int, string]
	println(len(f(nil, nil)), len(Convert([]int{1}, func(n int) int { return n })))
}

