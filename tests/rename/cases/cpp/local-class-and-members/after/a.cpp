int f() {
  struct Local {
    int v;
    Local(int x) : v(x) {}
    ~Local() {}
  };
  Local h(3);
  return h.v;
}
struct Helper {};
