package m

type msg struct{ data int }

func producer() <-chan msg {
	c := make(chan msg)
	go func() { c <- msg{data: 1} }()
	return c
}

func f(done chan struct{ data int }) (n int) {
	for m := range producer() {
		n += m.data
	}
	select {
	case m, ok := <-producer():
		if ok {
			n += m.data
		}
	case d := <-done:
		n += d.data
	}
	return n + (<-producer()).data
}
