package main

func main() {
	k := map[string]int{"a": 1}
	for k, v := range k {
		println(k, v)
	}
	println(len(k))
}

