package main

func main() {
	x := 0
done:
	for {
		x++
		if x > 2 {
			break done
		}
	}
	println(x)
}

