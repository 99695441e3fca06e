template <typename Element>
struct Box {
  Element value;
  const Element& get() const { return value; }
  template <typename U> U as() { return static_cast<U>(Element(value)); }
};
template <typename T> T same(T t) { return t; }
