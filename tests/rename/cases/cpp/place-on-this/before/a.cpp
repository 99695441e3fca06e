struct S {
  int n;
  int f() { return this->n; }
};
