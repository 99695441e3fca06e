package main

func main() {
	b := 'a'
	println("a", `a ${a}`, 'a', b)
}

