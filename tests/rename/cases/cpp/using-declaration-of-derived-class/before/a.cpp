struct Base {
  void set(int x);
};
struct Derived : Base {
  using Base::set;
  void fill(const char* s);
};
void f(Derived& d) { d.set(1); }
