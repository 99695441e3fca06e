struct Root {
  Root(int x) : x(x) {}
  int x;
};
struct Derived : Root {
  using Root::Root;
};
int f() { return Derived(3).x; }
