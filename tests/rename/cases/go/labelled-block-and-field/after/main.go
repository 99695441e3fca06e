package main

type t struct{ label int }

func main() {
	x := t{label: 1}
name:
	for x.label < 3 {
		x.label++
		continue name
	}
}

