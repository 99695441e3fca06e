package main

type base struct{}

func (base) Close() {}

type top struct{ base }

func (top) Stop() {}

func main() {
	t := top{}
	t.Close()
	t.Stop()
}

