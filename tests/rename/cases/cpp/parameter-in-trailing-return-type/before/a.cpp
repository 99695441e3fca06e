template <class T, class U>
auto add(T a, U b) -> decltype(a + b) {
  return a + b;
}
int r = add(1, 2);
