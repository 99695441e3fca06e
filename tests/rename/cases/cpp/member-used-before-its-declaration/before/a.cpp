int v = 1;
struct S {
  int get() { return v; }
  int v = 2;
};
int g() { return v; }
