package main

type cell struct{ x, y int }

func main() {
	a := []cell{{x: 1, y: 2}, {3, 4}}
	b := []*cell{{x: 5}}
	c := map[string]cell{"k": {x: 1}}
	d := map[cell]int{{x: 1}: 2}
	e := [2][]cell{{{x: 7}}}
	println(a[0].x, b[0].x, c["k"].x, len(d), e[0][0].x)
}

