template <typename T> struct Slot { T v; explicit Slot(T x) : v(x) {} };
Slot(const char*) -> Slot<int>;
template <typename T> Slot(T*) -> Slot<T>;
Slot c(1.0);
auto d = Slot<int>(2);
