template <class T> struct Crate {
  Crate(T t) : t(t) {}
  T t;
};
template <class T> Crate(T*) -> Crate<T*>;
Crate(const char*) -> Crate<const char*>;
Crate b(3);
