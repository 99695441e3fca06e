int integral(int v) { return v; }
template <class T> int f(T t) {
  if constexpr (sizeof(T) == 4) {
    return integral(4);
  } else {
    return integral(8) + 1;
  }
}
