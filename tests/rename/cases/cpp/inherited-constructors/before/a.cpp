struct Base {
  Base(int x) : x(x) {}
  int x;
};
struct Derived : Base {
  using Base::Base;
};
int f() { return Derived(3).x; }
