package main

func main() {
	x := 1
	{
		x := x + 1
		println(x)
	}
	{
		var x = x * 2
		println(x)
	}
	println(x)
}

