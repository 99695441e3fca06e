struct Base {
  Base(int) {}
};
struct Derived : public Base {
  Derived() : Base(1) {}
  void f() { Base b(2); }
};
