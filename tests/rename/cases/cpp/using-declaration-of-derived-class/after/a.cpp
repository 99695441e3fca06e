struct Base {
  void assign(int x);
};
struct Derived : Base {
  using Base::assign;
  void fill(const char* s);
};
void f(Derived& d) { d.assign(1); }
