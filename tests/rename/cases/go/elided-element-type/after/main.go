package main

type cell struct{ row, y int }

func main() {
	a := []cell{{row: 1, y: 2}, {3, 4}}
	b := []*cell{{row: 5}}
	c := map[string]cell{"k": {row: 1}}
	d := map[cell]int{{row: 1}: 2}
	e := [2][]cell{{{row: 7}}}
	println(a[0].row, b[0].row, c["k"].row, len(d), e[0][0].row)
}

