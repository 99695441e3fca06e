package main

func main() {
	{
		b := 1
		println(b)
	}
	{
		b := 2
		println(b)
	}
}

