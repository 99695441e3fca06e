package main

func main() {
	k := map[string]int{"a": 1}
	for key, v := range k {
		println(key, v)
	}
	println(len(k))
}

