template <class T> struct Box {
  Box(T t) : t(t) {}
  T t;
};
template <class T> Box(T*) -> Box<T*>;
Box(const char*) -> Box<const char*>;
Box b(3);
