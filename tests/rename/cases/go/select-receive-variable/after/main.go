package main

func main() {
	c := make(chan int, 1)
	d := make(chan int, 1)
	c <- 1
	select {
	case message, ok := <-c:
		println(message, ok)
	case v := <-d:
		println(v)
	}
}

