struct T { int v; };
int f() {
  struct T { int p; };
  T t{1};
  return t.p;
}
int g(T t) { return t.v; }
