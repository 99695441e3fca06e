package main

type book struct{ key string }

func main() {
	word := "a"
	m := map[string]book{word: {key: word}}
	println(m[word].key)
}

