template <typename T>
struct Box {
  T value;
  const T& get() const { return value; }
  template <typename U> U as() { return static_cast<U>(T(value)); }
};
template <typename T> T same(T t) { return t; }
