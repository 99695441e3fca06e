package main

func main() {
	finished := make(chan bool)
	go func() { finished <- true }()
	defer close(finished)
	<-finished
}

