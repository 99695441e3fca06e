package main

func read() (n int, err error) {
	defer func() {
		if err != nil {
			n = 0
		}
	}()
	n, err = 1, nil
	return n, err
}

func main() { println(read()) }

