package main

const m = 4

func main() {
	n := 2
	a := make([]int, n, m)
	b := a[:n]
	c := a[n-1 : len(b) : cap(a)-n+2]
	println(b[n-1], len(c[n*0:]))
}

