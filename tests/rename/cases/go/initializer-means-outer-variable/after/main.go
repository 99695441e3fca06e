package main

func main() {
	y := 1
	{
		x := y + 1
		println(x)
	}
	{
		var x = y * 2
		println(x)
	}
	println(y)
}

