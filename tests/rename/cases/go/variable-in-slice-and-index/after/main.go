package main

const m = 4

func main() {
	count := 2
	a := make([]int, count, m)
	b := a[:count]
	c := a[count-1 : len(b) : cap(a)-count+2]
	println(b[count-1], len(c[count*0:]))
}

