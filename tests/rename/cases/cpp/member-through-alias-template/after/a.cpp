template <typename K, typename V> struct Map { K key; V payload; };
template <typename V> using ByName = Map<const char*, V>;
struct Other { int value; };
int f(ByName<int> m, Other o) { return m.payload + o.value; }
int g(ByName<Other> m) { return m.payload.value; }
