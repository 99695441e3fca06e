package api

type Closer interface{ Close() error }

type ReadCloser interface {
	Closer
	Read() int
}
