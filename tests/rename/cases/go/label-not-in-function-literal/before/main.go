package main

func main() {
l:
	for {
		func() {
		l:
			for {
				break l
			}
		}()
		break l
	}
}

