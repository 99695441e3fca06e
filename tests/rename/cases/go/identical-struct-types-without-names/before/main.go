package main

type box struct {
	inner []*struct{ h int }
	h     int
}

func main() {
	b := box{inner: []*struct{ h int }{{h: 1}}}
	println(b.inner[0].h, b.h)
}

