package main

func main() {
	{
		a := 1
		println(a)
	}
	{
		b := 2
		println(b)
	}
}

