package main

type job struct{ id int }

func work(in <-chan job, out chan<- *job) {
	for j := range in {
		out <- &job{id: j.id}
	}
}

func main() {
	in, out := make(chan job, 1), make(chan *job, 1)
	in <- job{1}
	println((<-in).id)
	select {
	case r := <-out:
		println(r.id)
	default:
	}
	close(in)
	work(in, out)
}

