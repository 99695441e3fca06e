package main

import "strings"

type writer struct{ b strings.Builder }

func (w *writer) WriteString(s string) { w.b.WriteString(s) }

func main() {
	w := &writer{}
	w.WriteString("a")
	println(w.b.Len())
}

