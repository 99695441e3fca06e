package main

type item struct{ name string }
type user struct{ name string }

func main() {
	users := map[string]*user{}
	items := make(map[int][]item)
	items[1] = append(items[1], item{"a"})
	println(items[1][0].name, items[1][:1][0].name, users["x"] == nil)
	if it, ok := items[2]; ok {
		println(it[0].name)
	}
	for _, list := range items {
		for i := range list {
			list[i].name = users["a"].name
		}
	}
}

