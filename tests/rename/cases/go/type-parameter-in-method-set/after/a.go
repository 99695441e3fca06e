package m

type Pair[Key comparable, V any] struct {
	key Key
	val V
}

func (p Pair[K, V]) Key2() K { return p.key }

func NewPair[K comparable, V any](k K, v V) *Pair[K, V] {
	return &Pair[K, V]{key: k, val: v}
}

type Index[K comparable] map[K]Pair[K, int]
