int f() {
  struct Helper {
    int v;
    Helper(int x) : v(x) {}
    ~Helper() {}
  };
  Helper h(3);
  return h.v;
}
struct Helper {};
