struct Ancestor {
  Ancestor(int) {}
};
struct Derived : public Ancestor {
  Derived() : Ancestor(1) {}
  void f() { Ancestor b(2); }
};
