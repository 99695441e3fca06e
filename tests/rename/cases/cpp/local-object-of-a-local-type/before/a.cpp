struct T { int v; };
int f() {
  struct T { int v; };
  T t{1};
  return t.v;
}
int g(T t) { return t.v; }
