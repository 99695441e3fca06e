package main

func main() {
	outer := 1
	{
		x := 2
		println(x)
	}
	if outer > 0 {
		println(outer)
	}
}

