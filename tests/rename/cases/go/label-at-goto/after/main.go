package main

func main() {
	i := 0
again:
	i++
	if i < 3 {
		goto again
	}
}

