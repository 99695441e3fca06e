package main

func main() {
	a := 'a'
	println("a", `a ${a}`, 'a', a)
}

