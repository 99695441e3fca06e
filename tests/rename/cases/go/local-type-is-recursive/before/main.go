package main

func main() {
	type node struct {
		next *node
	}
	n := &node{next: &node{}}
	println(n.next != nil)
}

