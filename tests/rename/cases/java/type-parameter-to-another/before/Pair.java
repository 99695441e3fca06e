class Pair<K, V> {}
