package main

type box struct {
	inner []*struct{ height int }
	h     int
}

func main() {
	b := box{inner: []*struct{ height int }{{height: 1}}}
	println(b.inner[0].height, b.h)
}

