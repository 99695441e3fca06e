package main

type named interface{ Name() string }

type user struct{}

func (user) Name() string { return "u" }

func show(x any) string {
	if n, ok := x.(named); ok {
		return n.Name()
	}
	return ""
}

func main() { println(show(user{})) }

