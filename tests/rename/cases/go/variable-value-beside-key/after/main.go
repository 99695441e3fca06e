package main

type book struct{ name string }

func create(title string) book { return book{name: title} }

func main() { println(create("a").name) }

