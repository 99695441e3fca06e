package main

func read() (n int, failure error) {
	defer func() {
		if failure != nil {
			n = 0
		}
	}()
	n, failure = 1, nil
	return n, failure
}

func main() { println(read()) }

