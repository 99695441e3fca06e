package main

type left struct{ key int }
type right struct{ id int }

type both struct {
	left
	right
}

func main() { println(both{}.key) }

