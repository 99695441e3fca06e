package main

func first[Item any](list []Item, or Item) (r Item) {
	if len(list) > 0 {
		var x Item = list[0]
		return x
	}
	return or
}

func last[T any](list []T) T { return list[len(list)-1] }

func main() { println(first([]int{1}, 2), last([]int{3})) }

