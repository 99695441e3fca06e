template <typename T> struct Cell { T v; explicit Cell(T x) : v(x) {} };
Cell(const char*) -> Cell<int>;
template <typename T> Cell(T*) -> Cell<T>;
Cell c(1.0);
auto d = Cell<int>(2);
