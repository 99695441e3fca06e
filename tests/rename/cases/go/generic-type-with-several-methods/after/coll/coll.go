package coll

// OrderedMap maps. See [OrderedMap.Get] and [New].
type OrderedMap[K comparable, V any] struct {
	items map[K]V
	next  *OrderedMap[K, V]
}

// New makes a [OrderedMap].
func New[K comparable, V any]() *OrderedMap[K, V] { return &OrderedMap[K, V]{items: map[K]V{}} }

func (m *OrderedMap[K, V]) Get(k K) (v V, ok bool) {
	v, ok = m.items[k]
	return
}

type entries[K comparable] []OrderedMap[K, int]
