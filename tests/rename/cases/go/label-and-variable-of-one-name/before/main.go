package main

func main() {
	x := 0
x:
	for {
		x++
		if x > 2 {
			break x
		}
	}
	println(x)
}

