package main

type tag struct{ label string }

func main() {
	a := append([]tag(nil), tag{"x"})
	b := make([]*tag, 1)
	c := make(map[string]tag)
	d := append(b, new(tag))
	println(a[0].label, b[0].label, c["a"].label, d[1].label, new(tag).label)
}

