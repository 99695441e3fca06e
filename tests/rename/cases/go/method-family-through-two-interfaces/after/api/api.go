package api

type Closer interface{ Drain() error }

type ReadCloser interface {
	Closer
	Read() int
}
