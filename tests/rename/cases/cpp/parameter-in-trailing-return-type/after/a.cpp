template <class T, class U>
auto add(T lhs, U b) -> decltype(lhs + b) {
  return lhs + b;
}
int r = add(1, 2);
