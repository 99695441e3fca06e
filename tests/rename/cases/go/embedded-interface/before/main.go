package main

type Reader interface{ Read() int }
type Writer interface{ Write(int) }

type ReadWriter interface {
	Reader
	Writer
}

type file struct{ n int }

func (f *file) Read() int { return f.n }
func (f *file) Write(n int) { f.n = n }

func copy(rw ReadWriter) { rw.Write(rw.Read()) }

func main() {
	f := &file{1}
	copy(f)
	println(f.Read())
}

