package main

func main() {
a:
	for {
	b:
		for {
			break b
		}
		break a
	}
}


