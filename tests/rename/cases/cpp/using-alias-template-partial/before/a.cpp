template <typename K, typename V> struct Map { K key; V value; };
template <typename V> using ByName = Map<const char*, V>;
template <typename T> struct User { ByName<T> entries; typename ByName<T>::value_type* p; };
ByName<int> f(const ByName<int>& m) { return m; }
int g() { return f(ByName<int>{"a", 1}).value; }
