package main

type book struct{ title string }

func create(name string) book { return book{title: name} }

func main() { println(create("a").title) }

