package main

func main() {
	x := 1
	{
		inner := 2
		println(inner)
	}
	println(x)
}

