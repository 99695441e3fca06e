package main

func main() {
	n := 3
	{
		inner := 4
		println(n + inner)
	}
}

