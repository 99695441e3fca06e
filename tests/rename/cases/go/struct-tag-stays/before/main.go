package main

type book struct {
	Name string `json:"Name"`
}

func main() {
	b := book{Name: "Name"}
	println(b.Name)
}

