package m

type msg struct{ payload int }

func producer() <-chan msg {
	c := make(chan msg)
	go func() { c <- msg{payload: 1} }()
	return c
}

func f(done chan struct{ data int }) (n int) {
	for m := range producer() {
		n += m.payload
	}
	select {
	case m, ok := <-producer():
		if ok {
			n += m.payload
		}
	case d := <-done:
		n += d.data
	}
	return n + (<-producer()).payload
}
