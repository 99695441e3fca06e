package main

type pair struct{ a int }

func main() {
	type pair struct{ first, b int }
	list := []pair{{first: 1}, {2, 3}}
	for _, p := range list {
		println(p.first)
	}
	println(other().a)
}

func other() pair { return pair{} }

