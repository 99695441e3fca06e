struct Item { int price; };
struct Other { int price; };
template <class T> struct Outer {
  struct Inner { T item; };
  Inner inner;
};
int f(Outer<Item> a, Outer<Other> b) { return a.inner.item.price + b.inner.item.price; }
