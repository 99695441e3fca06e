template <class D> struct Counted {
  static int total() { return 1; }
  D& self() { return static_cast<D&>(*this); }
};
struct Cat : Counted<Cat> { int n; };
int f(Cat c) { return Cat::total() + c.total() + Counted<Cat>::total(); }
