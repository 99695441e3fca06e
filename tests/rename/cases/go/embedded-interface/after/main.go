package main

type Reader interface{ Fetch() int }
type Writer interface{ Write(int) }

type ReadWriter interface {
	Reader
	Writer
}

type file struct{ n int }

func (f *file) Fetch() int { return f.n }
func (f *file) Write(n int) { f.n = n }

func copy(rw ReadWriter) { rw.Write(rw.Fetch()) }

func main() {
	f := &file{1}
	copy(f)
	println(f.Fetch())
}

