struct Base { int name() { return 1; } };
struct Derived : Base {
  int name() { return 2 + Base::name(); }
};
int f(Derived d, Base b) { return d.name() + b.name(); }
