package main

type book struct{ name string }

func create(name string) book { return book{name: name} }

func main() { println(create("a").name) }

