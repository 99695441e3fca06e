struct Base { int label() { return 1; } };
struct Derived : Base {
  int name() { return 2 + Base::label(); }
};
int f(Derived d, Base b) { return d.name() + b.label(); }
