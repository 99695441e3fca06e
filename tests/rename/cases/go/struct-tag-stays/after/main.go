package main

type book struct {
	Title string `json:"Name"`
}

func main() {
	b := book{Title: "Name"}
	println(b.Title)
}

