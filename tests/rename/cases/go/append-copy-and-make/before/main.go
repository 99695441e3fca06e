package main

type tag struct{ name string }

func main() {
	a := append([]tag(nil), tag{"x"})
	b := make([]*tag, 1)
	c := make(map[string]tag)
	d := append(b, new(tag))
	println(a[0].name, b[0].name, c["a"].name, d[1].name, new(tag).name)
}

