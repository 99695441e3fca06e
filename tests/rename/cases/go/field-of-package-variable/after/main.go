package main

func main() {
	println(current.Level, spare.Level, table["a"].Level)
	for _, c := range table {
		c.Level++
	}
}

