package main

func main() {
	m := map[string]int{}
	_, ok := m["a"]
	_ = ok
}

