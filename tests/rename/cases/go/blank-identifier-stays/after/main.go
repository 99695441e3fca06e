package main

func main() {
	m := map[string]int{}
	_, known := m["a"]
	_ = known
}

