package main

type named interface{ Describe() string }

type user struct{}

func (user) Describe() string { return "u" }

func show(x any) string {
	if n, ok := x.(named); ok {
		return n.Describe()
	}
	return ""
}

func main() { println(show(user{})) }

