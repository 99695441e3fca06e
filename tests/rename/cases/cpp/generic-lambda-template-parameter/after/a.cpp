int f() {
  auto size = []<typename Item>(const Item& v) { return sizeof(Item) + sizeof(v); };
  return (int)size(1);
}
template <typename T> struct Other { T t; };
