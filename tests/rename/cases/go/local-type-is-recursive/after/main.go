package main

func main() {
	type element struct {
		next *element
	}
	n := &element{next: &element{}}
	println(n.next != nil)
}

