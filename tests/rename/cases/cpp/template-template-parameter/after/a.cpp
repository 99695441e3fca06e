template <class T> struct Seq { T t; };
template <template <class> class Sequence, class T>
struct Holder {
  Sequence<T> items;
};
Holder<Seq, int> h;
