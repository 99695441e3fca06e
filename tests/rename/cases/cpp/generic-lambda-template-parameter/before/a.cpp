int f() {
  auto size = []<typename T>(const T& v) { return sizeof(T) + sizeof(v); };
  return (int)size(1);
}
template <typename T> struct Other { T t; };
