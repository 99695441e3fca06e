package main

func main() {
	println(current.Depth, spare.Depth, table["a"].Depth)
	for _, c := range table {
		c.Depth++
	}
}

