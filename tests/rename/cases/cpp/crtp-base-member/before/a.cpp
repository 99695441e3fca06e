template <class D> struct Counted {
  static int count() { return 1; }
  D& self() { return static_cast<D&>(*this); }
};
struct Cat : Counted<Cat> { int n; };
int f(Cat c) { return Cat::count() + c.count() + Counted<Cat>::count(); }
