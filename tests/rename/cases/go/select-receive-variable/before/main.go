package main

func main() {
	c := make(chan int, 1)
	d := make(chan int, 1)
	c <- 1
	select {
	case v, ok := <-c:
		println(v, ok)
	case v := <-d:
		println(v)
	}
}

