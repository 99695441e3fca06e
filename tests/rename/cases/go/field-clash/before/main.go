package main

type box struct{ w, h int }

func main() { println(box{1, 2}.w) }

