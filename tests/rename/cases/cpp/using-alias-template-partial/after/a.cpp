template <typename K, typename V> struct Map { K key; V value; };
template <typename V> using Table = Map<const char*, V>;
template <typename T> struct User { Table<T> entries; typename Table<T>::value_type* p; };
Table<int> f(const Table<int>& m) { return m; }
int g() { return f(Table<int>{"a", 1}).value; }
