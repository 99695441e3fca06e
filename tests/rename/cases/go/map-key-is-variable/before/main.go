package main

type book struct{ key string }

func main() {
	key := "a"
	m := map[string]book{key: {key: key}}
	println(m[key].key)
}

