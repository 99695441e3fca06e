package main

func main() {
first:
	for {
		func() {
		l:
			for {
				break l
			}
		}()
		break first
	}
}

