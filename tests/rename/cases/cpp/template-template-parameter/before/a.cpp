template <class T> struct Seq { T t; };
template <template <class> class Container, class T>
struct Holder {
  Container<T> items;
};
Holder<Seq, int> h;
