int v = 1;
struct S {
  int get() { return value_; }
  int value_ = 2;
};
int g() { return v; }
