int whole(int v) { return v; }
template <class T> int f(T t) {
  if constexpr (sizeof(T) == 4) {
    return whole(4);
  } else {
    return whole(8) + 1;
  }
}
