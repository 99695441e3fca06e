package main

type item struct{ label string }
type user struct{ name string }

func main() {
	users := map[string]*user{}
	items := make(map[int][]item)
	items[1] = append(items[1], item{"a"})
	println(items[1][0].label, items[1][:1][0].label, users["x"] == nil)
	if it, ok := items[2]; ok {
		println(it[0].label)
	}
	for _, list := range items {
		for i := range list {
			list[i].label = users["a"].name
		}
	}
}

