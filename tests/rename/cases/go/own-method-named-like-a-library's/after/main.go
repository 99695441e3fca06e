package main

import "strings"

type writer struct{ b strings.Builder }

func (w *writer) Append(s string) { w.b.WriteString(s) }

func main() {
	w := &writer{}
	w.Append("a")
	println(w.b.Len())
}

