package main

type pair struct{ a int }

func main() {
	type pair struct{ a, b int }
	list := []pair{{a: 1}, {2, 3}}
	for _, p := range list {
		println(p.a)
	}
	println(other().a)
}

func other() pair { return pair{} }

