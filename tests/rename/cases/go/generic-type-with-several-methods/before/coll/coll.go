package coll

// Map maps. See [Map.Get] and [New].
type Map[K comparable, V any] struct {
	items map[K]V
	next  *Map[K, V]
}

// New makes a [Map].
func New[K comparable, V any]() *Map[K, V] { return &Map[K, V]{items: map[K]V{}} }

func (m *Map[K, V]) Get(k K) (v V, ok bool) {
	v, ok = m.items[k]
	return
}

type entries[K comparable] []Map[K, int]
