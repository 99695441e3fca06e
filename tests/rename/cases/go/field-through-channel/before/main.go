package main

type job struct{ n int }

func work(in <-chan job, out chan<- *job) {
	for j := range in {
		out <- &job{n: j.n}
	}
}

func main() {
	in, out := make(chan job, 1), make(chan *job, 1)
	in <- job{1}
	println((<-in).n)
	select {
	case r := <-out:
		println(r.n)
	default:
	}
	close(in)
	work(in, out)
}

