package main

func main() {
	n := 1
	p := &n
	*p = 3
	*(p) += *p
	println(n, p == &n)
}

